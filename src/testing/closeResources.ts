/*
 * A post-build step. crxjs lists the content script as a web-accessible resource,
 * and with that any page on the web could ask for it and learn that Alongside is
 * installed. Scripts registered through the scripting API run without the entry.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

export function closeResources(folder: string): Plugin {
  return {
    name: 'alongside:close-resources',
    enforce: 'post',
    closeBundle() {
      const file = join(folder, 'manifest.json');
      const {web_accessible_resources: _open, ...manifest} = JSON.parse(readFileSync(file, 'utf8')) as Record<
        string,
        unknown
      >;
      writeFileSync(file, JSON.stringify(manifest, null, 2) + '\n');
    },
  };
}
