import 'fake-indexeddb/auto';
import {readdirSync, readFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {anyKdf, close, quickly, sample, strayFile} from '../../testing/strayFiles.ts';
import {addVault} from '../../testing/vaults.ts';
import {seed, soaking} from '../../testing/seed.ts';
import {readContents} from '../contents.ts';
import {openDatabase} from '../database.ts';
import {newKdf} from '../kdf.ts';
import {readContent, writeContent} from './content.ts';
import {FileError, MAX_FILE} from './faults.ts';
import {closeFile, openFile, readClosed} from './file.ts';
import {planImport} from './plan.ts';

const docs = join(import.meta.dirname, '../../../docs');
const text = writeContent(sample);
const open = async (file: Uint8Array) => openFile(readClosed(file as Uint8Array<ArrayBuffer>), '', quickly);
const read = async (file: Uint8Array) => readContent(await open(file));
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof FileError ? error.fault : String(error)),
  );

describe('a backup file', () => {
  it('gives back what went in, under the real key', async () => {
    const file = await closeFile(text, 'sleepy moss under bridges', await newKdf());
    expect(await openFile(readClosed(file), 'sleepy moss under bridges')).toBe(text);
    expect(await faultOf(openFile(readClosed(file), 'sleepy moss under bridge'))).toBe('passphrase');
  }, 30_000);
  it('reads back as it was written', () => {
    expect(readContent(text)).toEqual(sample);
  });
  it('says nothing in the open but how to open it', async () => {
    const file = await close(text);
    const line = new TextDecoder().decode(file.subarray(0, file.indexOf(10)));
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['format', 'v', 'kdf', 'cipher', 'iv', 'check', 'bytes']);
    expect(new TextDecoder().decode(file)).not.toMatch(/Words|Chicago|one/);
  });
  it('is refused where any byte of it was changed', async () => {
    const file = await close(text);
    for (let at = 0; at < file.length; at++) {
      const copy = file.slice();
      copy[at]! ^= 1;
      expect(await faultOf(open(copy)), String(at)).toMatch(/^(unknown|newer|changed|cutShort|passphrase|work)$/);
    }
  }, 60_000);
  it('is refused where its end is missing, wherever it was cut', async () => {
    const file = await close(text);
    for (let length = 60; length < file.length; length += 7)
      expect(await faultOf(open(file.slice(0, length)))).toBe('cutShort');
  });
});

describe('a refusal says what is so', () => {
  const withHeader = async (change: object): Promise<Uint8Array> => {
    const file = await close(text);
    const end = file.indexOf(10);
    const header = {...(JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as object), ...change};
    return Buffer.concat([Buffer.from(JSON.stringify(header)), file.subarray(end)]);
  };
  const kdf = (iterations: number) => ({kdf: {name: 'PBKDF2-SHA-256', salt: btoa('\0'.repeat(16)), iterations}});
  it.each([
    ['empty', () => Promise.resolve(new Uint8Array())],
    ['tooLarge', () => Promise.resolve(new Uint8Array(MAX_FILE + 1))],
    ['unknown', () => Promise.resolve(Buffer.from('%PDF-1.4\n'))],
    ['unknown', () => Promise.resolve(Buffer.from('{"format":"other"}\n'))],
    ['newer', () => withHeader({v: 2})],
    ['work', () => withHeader(kdf(599_999))],
    ['work', () => withHeader(kdf(10_000_001))],
    ['changed', () => withHeader(kdf(NaN))],
    ['changed', async () => Buffer.concat([await close(text), Buffer.from('\n')])],
    ['notAsWritten', () => close('hello')],
    ['notAsWritten', () => close('{"format":"alongside","v":1}')],
    ['newer', () => close('{"format":"alongside","v":2}')],
  ] as const)('%s', async (fault, make) => {
    expect(await faultOf(make().then(read))).toBe(fault);
  });
});

describe('a stray file', () => {
  it('is read or refused: no crash, no wait, and the store as it was', async () => {
    const vault = await addVault('d'.repeat(32));
    const before = await rows();
    const here = await readContents(vault);
    const faults = new Map<string, number>();
    const property = fc.asyncProperty(strayFile, async make => {
      const file = await make();
      const began = performance.now();
      const outcome = await read(file).then(
        async content => (await planImport(here, content, vault), 'read'),
        (error: unknown) => (error instanceof FileError ? error.fault : Promise.reject(error as Error)),
      );
      expect(performance.now() - began).toBeLessThan(2000);
      faults.set(outcome, (faults.get(outcome) ?? 0) + 1);
    });
    await fc.assert(property, {numRuns: soaking ? 1_000_000 : 20_000, seed, endOnFailure: true});
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(await rows()).toEqual(before);
    // The files are strange enough: each kind of refusal was met, and some were taken.
    expect([...faults.keys()].sort()).toEqual([
      'changed',
      'cutShort',
      'empty',
      'newer',
      'notAsWritten',
      'passphrase',
      'read',
      'unknown',
      'work',
    ]);
  }, 7_200_000);
});

async function rows(): Promise<unknown> {
  const db = await openDatabase();
  return Promise.all([...db.objectStoreNames].map(name => db.getAll(name)));
}

describe('a decryptor that has nothing of ours', () => {
  const samples = readdirSync(join(docs, 'samples')).filter(name => name.endsWith('.alongside'));
  const run = (file: string, passphrase: string) =>
    spawnSync(process.execPath, [join(docs, 'open-backup.mjs'), file], {
      env: {...process.env, ALONGSIDE_PASSPHRASE: passphrase},
      encoding: 'utf8',
    });
  it('is under 80 lines and imports nothing but node', () => {
    const code = readFileSync(join(docs, 'open-backup.mjs'), 'utf8');
    expect(code.split('\n').length).toBeLessThan(80);
    expect([...code.matchAll(/from '([^']+)'/g)].every(([, from]) => from!.startsWith('node:'))).toBe(true);
  });
  it('has a sample of every version', () => {
    expect(samples).toEqual(['backup-v1.alongside']);
  });
  it.each(samples)(
    'opens %s, and reads what we read',
    async name => {
      const file = join(docs, 'samples', name);
      const opened = run(file, 'four words for samples');
      expect(opened.stderr).toBe('');
      const ours = await openFile(readClosed(new Uint8Array(readFileSync(file))), 'four words for samples');
      expect(JSON.parse(opened.stdout)).toEqual(JSON.parse(ours));
      expect(readContent(ours).entries.size).toBe(3);
    },
    30_000,
  );
  it('says no to another passphrase and to a changed file', () => {
    expect(run(join(docs, 'samples', samples[0]!), 'another one entirely').status).toBe(1);
  }, 30_000);
});

it('the kdf of a test is one the real reader would take', () => {
  expect(anyKdf.iterations).toBeGreaterThanOrEqual(600_000);
});
