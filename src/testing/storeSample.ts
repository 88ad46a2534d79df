/* Rows of the store as JSON and back: bytes and keys in base64, each under a name that says which it was. */
import {bytesOf} from '../reflections/base64.ts';
import {base64Of} from '../reflections/toBase64.ts';

type Spelled = {readonly bytes: string} | {readonly buffer: string} | {readonly key: string};

export async function spellRow(value: unknown): Promise<unknown> {
  if (value instanceof Uint8Array) return {bytes: base64Of(value)} satisfies Spelled;
  if (value instanceof ArrayBuffer) return {buffer: base64Of(new Uint8Array(value))} satisfies Spelled;
  if (value instanceof CryptoKey) {
    return {key: base64Of(new Uint8Array(await crypto.subtle.exportKey('raw', value)))} satisfies Spelled;
  }
  if (Array.isArray(value)) return Promise.all(value.map(spellRow));
  if (typeof value !== 'object' || value === null) return value;
  const parts = await Promise.all(Object.entries(value).map(async ([name, part]) => [name, await spellRow(part)]));
  return Object.fromEntries(parts) as unknown;
}

/** A key comes back as the store has it: nobody can read it out. */
export async function readRow(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(readRow));
  if (typeof value !== 'object' || value === null) return value;
  const [[name, part] = ['', undefined], more] = Object.entries(value);
  if (!more && typeof part === 'string') {
    if (name === 'bytes') return bytesOf(part);
    if (name === 'buffer') return bytesOf(part).buffer;
    if (name === 'key') {
      return crypto.subtle.importKey('raw', bytesOf(part), 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
    }
  }
  const parts = await Promise.all(Object.entries(value).map(async ([name, part]) => [name, await readRow(part)]));
  return Object.fromEntries(parts) as unknown;
}
