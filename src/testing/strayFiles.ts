/*
 * Files that somebody might bring in, by chance or by malice, made from a seed: noise,
 * good files that were cut, flipped or pasted over, and files well closed around
 * something else than reflections.
 */
import fc from 'fast-check';
import {closeFile} from '../reflections/backup/file.ts';
import {writeContent, type Content} from '../reflections/backup/content.ts';
import {FLOOR, type Kdf} from '../reflections/kdf.ts';

/** One key for every passphrase: the real one takes most of a second, a million times over. */
const key = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
export const quickly = (): Promise<CryptoKey> => Promise.resolve(key);
export const anyKdf: Kdf = {name: 'PBKDF2-SHA-256', salt: new Uint8Array(16), iterations: FLOOR};

const id = (digit: string) => digit.repeat(32);
export const sample: Content = {
  vaultId: id('0'),
  entries: new Map(
    ['a', 'b'].map((digit, at) => [
      id(digit),
      {
        id: id(digit),
        state: at === 0 ? 'kept' : 'trash',
        clock: {count: at + 1, device: id('d')},
        body: {text: `Words ${digit}`, at: 1_763_550_000_000, zone: 'America/Chicago', tags: ['one'], followUp: true},
      },
    ]),
  ),
  erased: new Map([[id('e'), {count: 2, device: id('d')}]]),
  sealed: [
    {
      store: 'trash',
      vaultId: id('9'),
      id: id('c'),
      v: 1,
      key: 1,
      clock: {count: 3, device: id('d')},
      iv: 'AAAA',
      ct: 'AAAA',
    },
  ],
};
export const close = (text: string) => closeFile(text, '', anyKdf, quickly);
const good = await close(writeContent(sample));

/** Values that break readers: what a field may hold instead of what it is for. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 2 ** 53, '', '\ud800', '=1+1', [], {}, '__proto__', id('a')),
  fc.constant('x'.repeat(100_000)),
  fc.integer({min: 100, max: 20_000}).map(depth => `@deep:${depth}`),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
  fc.jsonValue(),
);
const content = JSON.parse(writeContent(sample)) as object;
const paths = pathsOf(content);
const bytes = fc.uint8Array({maxLength: 400});

/** As text; what would be too deep for `stringify` is nested there. */
function spell(value: unknown): string {
  return JSON.stringify(value).replace(
    /"@deep:(\d+)"/g,
    (_all, depth: string) => '['.repeat(+depth) + ']'.repeat(+depth),
  );
}

type Change = (file: Uint8Array) => Uint8Array;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.nat().map(
    (at): Change =>
      file =>
        file.slice(0, at % (file.length + 1)),
  ),
  fc.tuple(fc.nat(), fc.integer({min: 1, max: 255})).map(([at, by]): Change => file => {
    const copy = file.slice();
    copy[at % copy.length]! ^= by;
    return copy;
  }),
  fc.tuple(fc.nat(), bytes).map(
    ([at, more]): Change =>
      file =>
        joined(file.slice(0, at % file.length), more, file.slice(at % file.length)),
  ),
  fc.constantFrom<Change>(
    file => joined(Uint8Array.of(0xef, 0xbb, 0xbf), file),
    file => joined(file, file),
    file => new TextEncoder().encode(new TextDecoder().decode(file).replaceAll('\n', '\r\n')),
  ),
);
const headerField = fc.constantFrom('format', 'v', 'kdf', 'cipher', 'iv', 'check', 'bytes', 'iterations', 'salt');

/** A file, or the promise of one. */
export const strayFile: fc.Arbitrary<() => Uint8Array | Promise<Uint8Array>> = fc.oneof(
  {weight: 1, arbitrary: bytes.map(file => () => file)},
  {
    weight: 3,
    arbitrary: fc
      .array(change, {minLength: 1, maxLength: 3})
      .map(all => () => all.reduce<Uint8Array>((file, next) => next(file), good)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(headerField, odd).map(
      ([name, value]) =>
        () =>
          withHeader(name, value),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...paths), odd), {minLength: 1, maxLength: 2})
      .map(all => () => close(spell(all.reduce<unknown>((now, [path, value]) => replaced(now, path, value), content)))),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 300}).map(text => () => close(text))},
);

function withHeader(name: string, value: unknown): Uint8Array {
  const end = good.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(good.subarray(0, end))) as Record<string, unknown>;
  const into = name === 'iterations' || name === 'salt' ? (header['kdf'] as Record<string, unknown>) : header;
  into[name] = value;
  return joined(new TextEncoder().encode(spell(header)), good.subarray(end));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Every place in a value, as the names that lead there. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: string[], put: unknown): unknown {
  if (name === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : {...value};
  (copy as Record<string, unknown>)[name] = replaced((copy as Record<string, unknown>)[name], rest, put);
  return copy;
}
