/*
 * What the stores and the browsers see: the built manifests, not the source.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {themes} from './prompts/types.ts';
import {ID} from './testing/launchChrome.ts';

type Manifest = Record<string, unknown>;
const read = (target: string) => JSON.parse(readFileSync(join('dist', target, 'manifest.json'), 'utf8')) as Manifest;
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'idle', 'contextMenus'];
const kilobytes = (file: string) => gzipSync(readFileSync(file), {level: 9}).length / 1000;

describe.each(['chrome', 'firefox'])('the %s build', target => {
  const manifest = read(target);
  it('asks for exactly what the design has a use for', () => {
    const wanted = target === 'chrome' ? [...permissions, 'sidePanel'] : permissions;
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(wanted.sort());
    expect(manifest['optional_permissions']).toEqual(['notifications']);
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });
  it.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])(
    'has no %s',
    key => {
      expect(manifest).not.toHaveProperty(key);
    },
  );
  it('keeps extension pages from the network, and out of private windows', () => {
    expect(manifest['content_security_policy']).toEqual({extension_pages: csp});
    expect(manifest['incognito']).toBe('not_allowed');
  });
  it('has every file it names', () => {
    const named = JSON.stringify(manifest).match(/[\w/-]+\.(html|js|png)/g)!;
    for (const file of named) expect(existsSync(join('dist', target, file)), file).toBe(true);
  });
  it('holds the bars on size: content script 40 kB, popup 35 kB, gzip', () => {
    const folder = join('dist', target);
    const first = kilobytes(join(folder, 'src/content/index.js'));
    const content = kilobytes(join(folder, 'src/content/note.js'));
    const popupPage = readFileSync(join(folder, 'src/popup/index.html'), 'utf8');
    const parts = [...popupPage.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(match => match[1]!);
    // The page's own files, the one language of words it loads, and the prompts of one theme: the longest.
    const assets = readdirSync(join(folder, 'assets')).map(name => `assets/${name}`);
    const lazy = assets.filter(name => name.startsWith('assets/es-'));
    const ofThemes = assets.filter(name => themes.some(theme => name.startsWith(`assets/${theme}-`)));
    expect(ofThemes).toHaveLength(2 * themes.length);
    const theme = Math.max(...ofThemes.map(part => kilobytes(join(folder, part))));
    const popup = [...parts, ...lazy].reduce((sum, part) => sum + kilobytes(join(folder, part)), theme);
    console.log(
      `${target}: content script ${first.toFixed(1)} kB in every frame, ${content.toFixed(1)} kB once one writes, popup ${popup.toFixed(1)} kB (gzip)`,
    );
    expect(first).toBeLessThanOrEqual(4);
    expect(content).toBeLessThanOrEqual(40);
    expect(popup).toBeLessThanOrEqual(35);
  });
});

describe('Chromium', () => {
  const manifest = read('chrome');
  it('has a fixed id and a least version', () => {
    const digest = createHash('sha256')
      .update(Buffer.from(manifest['key'] as string, 'base64'))
      .digest('hex')
      .slice(0, 32);
    const id = [...digest].map(digit => String.fromCharCode(97 + parseInt(digit, 16))).join('');
    expect(id).toBe(ID);
    expect(manifest['minimum_chrome_version']).toBe('128');
  });
});

describe('Firefox', () => {
  it('has an id, a least version, and says that nothing is collected', () => {
    expect(read('firefox')['browser_specific_settings']).toEqual({
      gecko: {
        id: 'alongside@peer-support.example',
        strict_min_version: '153.0',
        data_collection_permissions: {required: ['none']},
      },
    });
    expect(read('firefox')).not.toHaveProperty('key');
  });
});
