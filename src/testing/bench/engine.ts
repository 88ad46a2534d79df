/* The engine as it ships, built for the bench: what the sources cost in a test runner is another matter. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, type Rolldown} from 'vite';

type Engine = Pick<typeof import('../../phrasing/index.ts'), 'check' | 'createReader'>;

const root = join(import.meta.dirname, '../../..');

/** @returns Its two ways in, and its size with all rules: kilobytes of gzip. */
export async function buildEngine(): Promise<Engine & {readonly size: number}> {
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {entry: join(root, 'src/phrasing/index.ts'), formats: ['es']},
    },
  })) as Rolldown.RolldownOutput[];
  const {code} = output[0]!.output[0];
  const file = join(mkdtempSync(join(tmpdir(), 'alongside-engine-')), 'engine.mjs');
  writeFileSync(file, code);
  const engine = createRequire(import.meta.url)(file) as Engine;
  return {check: engine.check, createReader: engine.createReader, size: gzipSync(code, {level: 9}).length / 1000};
}
