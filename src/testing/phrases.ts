/*
 * `npm run phrases -- [--json] [--why] [--stats] [--own SET] FILE…`: what the engine finds in text
 * or JSON Lines (each with a `text`), for those who write rules. Without a file it reads
 * standard input; `--own` adds phrases of one's own (docs/phrase-set.md), `--book` writes
 * docs/phrasing.md. Exit code 1 only where an input cannot be read.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {
  check,
  explain,
  optionsFor,
  phraseForm,
  type CheckOptions,
  type Finding,
  type PhraseSet,
} from '../phrasing/index.ts';
import {english} from '../phrasing/wording.ts';
import {readSet} from '../shared/sets/readSet.ts';
import {sayTrouble} from '../shared/sets/trouble.ts';
import {defaults} from '../shared/settings/index.ts';
import messages from '../shared/text/en.archive.json' with {type: 'json'};
import {sayIn} from '../shared/text/index.ts';
import {phrasingBook} from './phrasingBook.ts';

const usage = `npm run phrases -- [--json] [--why] [--stats] [--own SET] [FILE…], or --book

FILE is text, or JSON Lines with a "text" in each; without one, standard input is read.
Each line that comes: place, rule, whether it is shown (marked) or quiet (listed), the phrase, what is offered.

--json   one JSON object a finding, with offsets
--why    also what stayed silent, and which guard kept it so
--stats  words, findings that are shown, how many in 1,000 words
--own    adds a set of phrases (docs/phrase-set.md)
--book   writes docs/phrasing.md and docs/phrase-set.schema.json`;
const options = {
  json: {type: 'boolean'},
  why: {type: 'boolean'},
  stats: {type: 'boolean'},
  own: {type: 'string'},
  help: {type: 'boolean'},
  book: {type: 'boolean'},
} as const;

export function main(args: string[]): number {
  // `| head` closes the pipe when it has enough.
  process.stdout.on('error', () => process.exit(0));
  const {values, positionals} = parseArgs({args, options, allowPositionals: true, strict: false});
  if (values.help || (positionals.length === 0 && !values.book && process.stdin.isTTY)) {
    console.log(usage);
    return 0;
  }
  if (values.book) {
    for (const [path, text] of Object.entries(phrasingBook())) {
      writeFileSync(path, text);
      console.log(`${path} is written.`);
    }
    return 0;
  }
  const own = ownOptions(values.own);
  if (!own) return 1;
  let words = 0;
  let shown = 0;
  let unread = 0;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const source = readInput(file);
    if (source === undefined) {
      unread++;
      continue;
    }
    for (const {name, text} of notesIn(file, source)) {
      words += text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
      const findings = check(text, own);
      shown += findings.filter(({weight, category}) => weight === 'shown' && category !== 'collaborative').length;
      if (values.json) for (const finding of findings) console.log(JSON.stringify({file: name, ...finding}));
      else if (!values.stats) print(name, text, findings);
      if (values.why) printWhy(name, text, own);
    }
  }
  if (values.stats)
    console.log(`${words} words, ${shown} shown, ${((1000 * shown) / Math.max(1, words)).toFixed(2)} per 1,000 words`);
  return unread > 0 ? 1 : 0;
}

/** @returns undefined where the set does not fit; what does not is printed. */
function ownOptions(file: string | boolean | undefined): CheckOptions | undefined {
  if (typeof file !== 'string') return {};
  const source = readInput(file);
  if (source === undefined) return;
  const {set, troubles} = readSet<PhraseSet>(source, phraseForm);
  for (const trouble of troubles) console.error(`${file}: ${sayTrouble(trouble, sayIn(messages))}`);
  return set && optionsFor({...defaults, phraseSets: [set]}, english);
}

function readInput(file: string): string | undefined {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.subarray(0, 8000).includes(0)) {
      console.error(`${file}: this does not look like text. A plain text file (UTF-8) can be read here.`);
      return undefined;
    }
    return bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch (error) {
    console.error(`${file}: could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    return undefined;
  }
}

/** One note a file; for JSON Lines one a line. */
function notesIn(file: string, source: string): {name: string; text: string}[] {
  if (!/\.jsonl$/.test(file)) return [{name: file, text: source}];
  return source.split('\n').flatMap((line, index) => {
    try {
      const {text} = JSON.parse(line || '{}') as {text?: unknown};
      return typeof text === 'string' ? [{name: `${file}:${index + 1}`, text}] : [];
    } catch {
      console.error(`${file}:${index + 1}: this line is not JSON; it is passed over.`);
      return [];
    }
  });
}

function print(name: string, text: string, findings: readonly Finding[]): void {
  for (const {start, end, ruleId, weight, alternatives} of findings) {
    const ways = alternatives.map(way => (way.kind === 'ifTrue' ? `${way.text} (${way.condition})` : way.text));
    console.log(
      `${name}:${placeOf(text, start)}  ${ruleId}  ${weight}  "${text.slice(start, end)}"${ways.length > 0 ? `  → ${ways.join(' / ')}` : ''}`,
    );
  }
}

function printWhy(name: string, text: string, own: CheckOptions): void {
  for (const {start, end, ruleId, why} of explain(text, own).silences) {
    console.log(`${name}:${placeOf(text, start)}  ${ruleId}  silent: ${why}  "${text.slice(start, end)}"`);
  }
}

/** Line and column, from 1; columns in UTF-16 code units. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}
