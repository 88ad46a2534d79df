/*
 * Other checkers, fetched from npm when the bench runs: beside ours in the same run, on
 * the same text. None of them is a part of Alongside.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const packages = [
  'write-good@1.0.8',
  'retext-equality@7.1.0',
  'retext-english@5.0.0',
  'unified@11.0.5',
  'harper.js@2.10.0',
];
const folder = join(tmpdir(), 'alongside-bench-peers');

export type Peer = {
  readonly name: string;
  /** How many times faster ours has to be. */
  readonly bar: number;
  readonly run: (text: string) => unknown;
};

/** @returns None, with a line that says so, where npm is out of reach. */
export async function fetchPeers(): Promise<Peer[]> {
  try {
    if (!packages.every(name => existsSync(join(folder, 'node_modules', name.slice(0, name.indexOf('@')))))) {
      mkdirSync(folder, {recursive: true});
      execFileSync('npm', ['install', '--no-save', '--silent', '--prefix', folder, ...packages], {stdio: 'ignore'});
    }
    return [writeGood(), retextEquality(), await harper()];
  } catch (error) {
    console.log(`Peers are left out: ${error instanceof Error ? error.message.split('\n')[0] : 'not to be had'}`);
    return [];
  }
}

/** What a module of theirs exports; their types are not ours to install. */
function load(file: string): unknown {
  return createRequire(import.meta.url)(join(folder, 'node_modules', file));
}

function writeGood(): Peer {
  const run = load('write-good/write-good.js') as (text: string) => unknown;
  return {name: 'write-good', bar: 12, run};
}

function retextEquality(): Peer {
  type Processor = {
    use(plugin: unknown): Processor;
    parse(text: string): unknown;
    runSync(tree: unknown, file: unknown): unknown;
  };
  const {unified} = load('unified/index.js') as {unified: () => Processor};
  const {default: english} = load('retext-english/index.js') as {default: unknown};
  const {default: equality} = load('retext-equality/lib/en.js') as {default: unknown};
  const {VFile} = load('vfile/index.js') as {VFile: new (text: string) => unknown};
  const processor = unified().use(english).use(equality);
  return {name: 'retext-equality', bar: 20, run: text => processor.runSync(processor.parse(text), new VFile(text))};
}

async function harper(): Promise<Peer> {
  type Linter = {setup(): Promise<void>; lint(text: string): Promise<unknown>};
  const {LocalLinter} = load('harper.js/dist/index.js') as {LocalLinter: new (options: {binary: unknown}) => Linter};
  const {binaryInlined} = load('harper.js/dist/binaryInlined.js') as {binaryInlined: unknown};
  const linter = new LocalLinter({binary: binaryInlined});
  await linter.setup();
  return {name: 'harper.js', bar: 500, run: text => linter.lint(text)};
}
