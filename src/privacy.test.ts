/* PRIVACY.md, where a sentence of it can be held against the code beside it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import manifest from '../manifest.json' with {type: 'json'};
import type {Settings} from './shared/settings/index.ts';

const src = import.meta.dirname;
const page = readFileSync(join(src, '../PRIVACY.md'), 'utf8');
const ships = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(
  file => /\.tsx?$/.test(file) && !file.startsWith('testing') && !file.startsWith('demo') && !file.includes('.test.'),
);
const codeOf = (file: string) => readFileSync(join(src, file), 'utf8');
/** What stands in a table between its heading and the next one. */
const section = (heading: string) => page.split(`## ${heading}`)[1]!.split('\n## ')[0]!;

/** Under which words each setting stands in the inventory. A new one does not compile before it is here. */
const told: Readonly<Record<keyof Settings, string>> = {
  language: 'language',
  theme: 'light or dark',
  textSize: 'size of words',
  marks: 'how marks appear',
  marksChosen: 'how marks appear',
  onlyNew: 'how marks appear',
  corner: 'how marks appear',
  followNote: 'whether a note may lead to a question',
  countPhrases: 'whether kinds of phrases are counted',
  listQuiet: 'what is listed',
  off: 'groups of phrases turned off',
  peerMeans: 'what "peer" means',
  ownPhrases: 'Phrases of your own',
  phraseSets: 'sets of phrases you brought in',
  quietPhrases: 'Phrases you silenced',
  pausedUntil: 'Sites where help is paused',
  reminders: 'reminders and their times',
  remindFrom: 'reminders and their times',
  remindTo: 'reminders and their times',
  resets: 'whether this computer resets',
  nudge: 'whether names get a quiet line',
};

describe('PRIVACY.md', () => {
  it.each(Object.entries(told))('tells that %s is kept', (_setting, words) => {
    expect(section('What is kept, and where')).toContain(words);
  });
  it('names everything that is kept in storage.local', () => {
    const names = ships.flatMap(file => {
      const code = codeOf(file);
      const used = [...code.matchAll(/storage\.local\s*\.(?:set|get|remove)\((?:\{\[)?(\w+)/g)].map(match => match[1]!);
      return used.map(name => {
        const all = name === 'KEY' ? code : ships.map(codeOf).join('\n');
        return new RegExp(`const ${name} = '(\\w+)'`).exec(all)?.[1] ?? `${name} in ${file}`;
      });
    });
    expect(new Set(names)).toEqual(new Set(['settings', 'storeCreated', 'chosenFor', 'erasing']));
    for (const name of names) expect(section('What is kept, and where')).toContain(`\`storage.local\`, \`${name}\``);
  });
  it('gives each permission that is asked for its reason, and no other', () => {
    const table = section('Permissions');
    const listed = [...table.matchAll(/^\| `(\w+)`/gm)].map(match => match[1]!);
    expect(listed.sort()).toEqual([...manifest.permissions, ...manifest.optional_permissions].sort());
    expect(table).toMatch(/^\| Sites, .*optional/m);
  });
  it('says of the pages what their policy says', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of ["default-src 'none'", "connect-src 'none'"]) {
      expect(policy).toContain(part);
      expect(section('Nothing is sent')).toContain(part);
    }
    expect(manifest.incognito).toBe('not_allowed');
    expect(page).toContain('It does not run in private windows.');
  });
  it('speaks of the version that it lies beside', () => {
    expect(page).toContain(`It describes version ${manifest.version}.`);
  });
});
