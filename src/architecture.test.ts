/*
 * The map of the tree is a test: a new arrow is a visible line in the change.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const src = import.meta.dirname;

const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  phrasing: [],
  prompts: [],
  reflections: ['shared'],
  content: ['phrasing', 'shared'],
  // Of phrasing the worker takes only what it hands to pages: rules and words.
  background: ['shared', 'reflections', 'content', 'phrasing'],
  popup: ['shared', 'prompts', 'reflections'],
  welcome: ['shared', 'prompts', 'reflections'],
  panel: ['shared', 'prompts', 'phrasing', 'reflections'],
  options: ['shared', 'prompts', 'phrasing', 'reflections'],
};
/** Of shared, the parts that know no browser: what a content script may take. */
const pureShared = [
  'shared/messages.ts',
  'shared/settings/index.ts',
  'shared/groups.ts',
  'shared/quote.ts',
  'shared/noteFinding.ts',
];

const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(
  file => /\.tsx?$/.test(file) && !file.startsWith('testing') && !file.startsWith('demo') && !file.includes('.test.'),
);

function importsOf(file: string, withTypes: boolean): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  const pattern = /(?:import|export)\s+(type\s)?[^;'"]*?from\s*'([^']+)'|import\s*\(\s*'([^']+)'|import\s+'([^']+)'/g;
  return [...code.matchAll(pattern)].flatMap(([, isType, from, lazy, bare]) =>
    isType && !withTypes ? [] : [(from ?? lazy ?? bare)!],
  );
}

function inTree(file: string, to: string): string | undefined {
  if (!to.startsWith('.')) return undefined;
  return relative(src, resolve(src, dirname(file), to.replace(/\?.*$/, ''))).replaceAll('\\', '/');
}

const folderOf = (file: string) => file.split('/')[0]!;

describe('the tree', () => {
  it.each(files)('%s imports only along the arrows', file => {
    const allowed = mayImport[folderOf(file)];
    if (!allowed) return;
    for (const to of importsOf(file, false)) {
      const target = inTree(file, to);
      if (!target || folderOf(target) === folderOf(file)) continue;
      expect(allowed, `${file} → ${target}`).toContain(folderOf(target));
    }
  });
  it('lets the worker take of content only the built script', () => {
    const taken = files
      .filter(file => file.startsWith('background/'))
      .flatMap(file => importsOf(file, false).filter(to => to.includes('/content/')));
    expect(taken).toEqual(['../content/index.ts?script&iife', '../content/note.ts?script&iife']);
  });
  it('lets one file each talk to the browser', () => {
    const users = files.filter(file => importsOf(file, false).includes('webextension-polyfill'));
    expect(users).toEqual(['shared/browser.ts']);
    const native = files.filter(
      file =>
        folderOf(file) === 'content' &&
        /\bchrome\.(runtime|storage|tabs|dom)\b/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(native).toEqual(['content/browser.ts']);
  });
  it('has no folder or file named for nothing in particular', () => {
    const named = files.filter(file =>
      /(^|\/)(utils?|helpers?|managers?|services?|common|data|misc)(\/|\.)/i.test(file),
    );
    expect(named).toEqual([]);
  });
  it('keeps a file to one idea: 250 lines at most, rules and words aside', () => {
    const long = files.filter(
      file =>
        !/phrasing\/(rules|english)|prompts\//.test(file) &&
        readFileSync(join(src, file), 'utf8').split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });
});

describe('the content script', () => {
  /** Everything the content script's bundle can reach. */
  const reached = new Set<string>();
  const queue = ['content/index.ts', 'content/note.ts'];
  while (queue.length > 0) {
    const file = queue.pop()!;
    if (reached.has(file)) continue;
    reached.add(file);
    if (/\.tsx?$/.test(file)) queue.push(...importsOf(file, false).flatMap(to => inTree(file, to) ?? []));
  }
  it('reaches no reflection, and of shared only what knows no browser', () => {
    expect([...reached].filter(file => /^(reflections|popup|panel|options|background|prompts)\//.test(file))).toEqual(
      [],
    );
    expect([...reached].filter(file => file.startsWith('shared/') && !pureShared.includes(file))).toEqual([]);
  });
  it('names no storage and no way out', () => {
    const refused =
      /\b(indexedDB|localStorage|sessionStorage|caches|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|fetch\s*\(|window\.open|\.storage\.)/;
    for (const file of reached) expect(refused.exec(readFileSync(join(src, file), 'utf8'))?.[0], file).toBeUndefined();
  });
});

describe('everything that ships', () => {
  it('has no network call, no way to open an address, no synced storage, no markup from text', () => {
    const refused =
      /\b(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|window\.open|storage\.sync|innerHTML|insertAdjacentHTML|document\.write|eval\s*\(|console\.)/;
    for (const file of files) expect(refused.exec(readFileSync(join(src, file), 'utf8'))?.[0], file).toBeUndefined();
  });
});
