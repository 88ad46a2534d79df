import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {seed} from '../../testing/seed.ts';
import {momentOf} from '../../shared/when.ts';
import type {Reflection} from '../body.ts';
import {FileError} from '../backup/faults.ts';
import type {Entry} from '../backup/merge.ts';
import {toCsv} from './csv.ts';
import {fromJson, toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import {fromText, type Reading} from './text.ts';
import type {Names} from './words.ts';

const at = Date.UTC(2026, 10, 20, 0, 30);
const zone = 'America/Chicago';
const entry = (digit: string, body: Partial<Reflection>): Entry => ({
  id: digit.repeat(32),
  state: 'kept',
  clock: {count: 3, device: 'd'},
  body: {text: '', at, zone, ...body},
});
const versions = [{text: 'Hers, I think.', until: at + 60_000, clock: {count: 1, device: 'd'}}];
const entries = [
  entry('a', {text: 'Hers.', question: 'Whose goal?', theme: 'role', moment: 'after', steering: '4', versions}),
  entry('b', {text: '=1+1', tags: ['van', 'housing'], followUp: true, editedAt: at + 60_000}),
];
const names: Names = {
  theme: id => `theme ${id}`,
  moment: id => `moment ${id}`,
  steering: id => `steering ${id}`,
  title: 'Reflections',
  heads: {
    when: 'When',
    zone: 'Zone',
    moment: 'Moment',
    theme: 'Theme',
    steering: 'Steering',
    question: 'Question',
    words: 'Words',
    tags: 'Tags',
    followUp: 'Follow-up',
  },
};
const reading: Reading = {zone, at, monthFirst: true, momentOf};
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof FileError ? error.fault : String(error)),
  );

describe('JSON', () => {
  it('comes back as it went out', async () => {
    const {entries: back} = await fromJson(toJson(entries), 'UTC');
    expect([...back.values()]).toEqual(entries);
  });
  it('takes what somebody else made, with words and a date alone, once however often', async () => {
    const text =
      '{"format":"alongside-reflections","v":1,"reflections":[{"text":"Hers.","at":"2026-11-19T18:30:00-06:00"}]}';
    const [one, other] = await Promise.all([fromJson(text, zone), fromJson(text, zone)]);
    expect([...one.entries.values()].map(({body}) => body)).toEqual([{text: 'Hers.', at, zone}]);
    expect([...one.entries.keys()]).toEqual([...other.entries.keys()]);
  });
  it.each([
    ['unknown', 'hello'],
    ['unknown', '{"format":"other"}'],
    ['unknown', '[]'],
    ['newer', '{"format":"alongside-reflections","v":2}'],
    ['notAsWritten', '{"format":"alongside-reflections","v":1,"reflections":[{"text":1,"at":"2026-11-19"}]}'],
    ['notAsWritten', '{"format":"alongside-reflections","v":1,"reflections":[{"text":"","at":"soon"}]}'],
    ['notAsWritten', '{"format":"alongside-reflections","v":1,"reflections":[null]}'],
  ])('says "%s" to %s', async (fault, text) => {
    expect(await faultOf(fromJson(text, zone))).toBe(fault);
  });
  it('is as its published schema says', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../docs/reflections.schema.json'), 'utf8'),
    ) as Schema;
    expect(misfits(schema, JSON.parse(toJson(entries)))).toEqual([]);
    expect(misfits(schema, {format: 'alongside-reflections', v: 1, reflections: [{text: 1}]})).not.toEqual([]);
  });
});

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};
/** The little of JSON Schema that ours uses; names every place that does not fit. A property without a line in the schema is one. */
function misfits(schema: Schema, value: unknown, path = ''): string[] {
  const type = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  if (schema.const !== undefined && schema.const !== value) return [path];
  if (schema.type !== undefined && schema.type !== type) return [path];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value))) return [path];
  if (Array.isArray(value)) return value.flatMap((part, at) => misfits(schema.items ?? {}, part, `${path}/${at}`));
  if (typeof value !== 'object' || value === null) return [];
  const missing = (schema.required ?? []).filter(name => !Object.hasOwn(value, name));
  const parts = Object.entries(value).flatMap(([name, part]) =>
    schema.properties?.[name] ? misfits(schema.properties[name], part, `${path}/${name}`) : [`${path}/${name}`],
  );
  return [...missing.map(name => `${path}/${name}`), ...parts];
}

describe('CSV', () => {
  it('has a line each, and no cell that a spreadsheet would run', () => {
    const lines = toCsv(entries, names).split('\r\n');
    expect(lines[1]).toBe(
      '"2026-11-19 18:30","America/Chicago","moment after","theme role","steering 4","Whose goal?","Hers.","",""',
    );
    expect(lines[2]).toContain('"\'=1+1"');
  });
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝'])('disarms a cell that begins with %j', sign => {
    expect(toCsv([entry('a', {text: `${sign}HYPERLINK("x")`})], names)).toContain(`"'${sign}HYPERLINK(""x"")"`);
  });
});

describe('Markdown', () => {
  it('reads as a page', () => {
    expect(toMarkdown(entries.slice(0, 1), names)).toBe(
      '# Reflections\n\n## 2026-11-19 18:30 America/Chicago\n\n> Whose goal?\n\nHers.\n\n_moment after · theme role · steering 4_\n',
    );
  });
  it('gives words and dates back, whatever the words look like', async () => {
    const text = '# not a title\n\\ and\n> not a question';
    const {entries: back} = await fromText(toMarkdown([entry('a', {text})], names), reading);
    expect([...back.values()].map(({body}) => body)).toEqual([{text, at, zone}]);
  });
});

describe('text', () => {
  const noon = Date.UTC(2026, 10, 19, 18);
  const evening = Date.UTC(2026, 10, 20, 0, 30);
  it.each([
    ['2026-11-19', noon],
    ['## 2026-11-19', noon],
    ['2026-11-19 18:30', evening],
    ['November 19, 2026', noon],
    ['Thursday, November 19, 2026', noon],
    ['Thu, Nov 19, 2026, 6:30 PM', evening],
    ['**Nov. 19th, 2026**', noon],
    ['19 November 2026:', noon],
    ['11/19/2026', noon],
    ['19 de noviembre de 2026', noon],
    ['jueves, 19 de noviembre de 2026, 18:30', evening],
    ['19 nov 2026', noon],
    ['2026-11-20 00:30 UTC', evening],
    ['2026-11-20 01:30 (Europe/Madrid)', evening],
  ])('is cut at %s', async (line, expected) => {
    const {entries: found} = await fromText(`${line}\nShe led.\n\nI followed.\n`, reading);
    expect([...found.values()].map(({body}) => [body.at, body.text])).toEqual([[expected, 'She led.\n\nI followed.']]);
  });
  it.each(['On 2026-11-19 we met.', 'Room 11/19', 'May 5 people came in 2026', '2026-13-40', '12345'])(
    'is not cut at %j',
    async line => {
      const {entries: found} = await fromText(`${line}\nMore.`, reading);
      expect([...found.values()].map(({body}) => [body.at, body.text])).toEqual([[at, `${line}\nMore.`]]);
    },
  );
  it('reads 3/4 as its language does', async () => {
    const {entries: found} = await fromText('3/4/2026\nDay first.', {...reading, zone: 'UTC', monthFirst: false});
    expect([...found.values()][0]!.body.at).toBe(Date.UTC(2026, 3, 3, 12));
  });
  it.each([
    ['empty', ''],
    ['empty', '2026-11-19\n\n'],
    ['unknown', 'PK\u0003\u0004\0\0'],
  ])('says "%s" to %j', async (fault, text) => {
    expect(await faultOf(fromText(text, reading))).toBe(fault);
  });
  it('takes any text or says no, in no time', async () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 300}),
      fc.constantFrom('1'.repeat(79), ` ${'a '.repeat(38)}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text), async lines => {
        const began = performance.now();
        expect(await faultOf(fromText(lines.join('\n'), reading))).toMatch(/^(none|empty|unknown)$/);
        expect(await faultOf(fromJson(lines.join('\n'), zone))).toMatch(/^(unknown|notAsWritten)$/);
        expect(performance.now() - began).toBeLessThan(2000);
      }),
      {seed, numRuns: 1000},
    );
  }, 60_000);
});
