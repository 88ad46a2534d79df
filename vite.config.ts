/*
 * Builds dist/chrome and dist/firefox from one manifest, and configures vitest.
 *
 * TARGET=chrome|firefox picks the browser; `npm run build` makes both. The few
 * lines in which Firefox differs stand here, so that manifest.json stays Chromium's.
 */
import {resolve} from 'node:path';
import {crx} from '@crxjs/vite-plugin';
import {defineConfig} from 'vitest/config';
import type {PluginOption} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import {closeResources} from './src/testing/closeResources.ts';
import {sheetsInOrder} from './src/testing/sheetsInOrder.ts';

export type Target = 'chrome' | 'firefox';

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

function manifestFor(target: Target): object {
  if (target === 'chrome') return manifest;
  const {key: _key, minimum_chrome_version: _version, side_panel, background, permissions, ...shared} = manifest;
  return {
    ...shared,
    background: {scripts: [background.service_worker], type: 'module'},
    permissions: permissions.filter(permission => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_name__',
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'alongside@peer-support.example',
        strict_min_version: '153.0',
        data_collection_permissions: {required: ['none']},
      },
    },
  };
}

function extension(): PluginOption[] {
  return [
    ...crx({manifest: manifestFor(target) as typeof manifest, browser: target}),
    sheetsInOrder(),
    closeResources(`dist/${target}`),
  ];
}

type Graph = {getModuleInfo: (id: string) => {readonly importedIds: readonly string[]} | null};

/** The chunk of what the popup shares with other pages: what it imports as it opens, and nothing besides. */
function sharedWithPopup(id: string, graph: Graph): string | null {
  const ids = new Set([resolve(import.meta.dirname, 'src/popup/index.tsx')]);
  // A set grows while it is walked: what is added is walked as well.
  for (const of of ids) for (const imported of graph.getModuleInfo(of)?.importedIds ?? []) ids.add(imported);
  return ids.has(id) && !id.includes('/src/popup/') ? 'shared' : null;
}

export default defineConfig({
  plugins: process.env['VITEST'] === undefined && process.env['TARGET'] !== undefined ? extension() : [],
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    // Both browsers know light-dark(); without this it is rewritten into something three times as long.
    cssTarget: ['chrome128', 'firefox140'],
    rolldownOptions: {
      input: {
        popup: 'src/popup/index.html',
        panel: 'src/panel/index.html',
        sheet: 'src/panel/supervision/index.html',
        options: 'src/options/index.html',
        welcome: 'src/welcome/index.html',
      },
      // What the pages share is one chunk: in many small ones the popup weighs a tenth more.
      output: {codeSplitting: {groups: [{debugName: 'shared', name: sharedWithPopup, minShareCount: 2}]}},
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/testing/browser/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/testing/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          // A browser that stumbles on a busy machine is asked once more; what fails twice is red.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
