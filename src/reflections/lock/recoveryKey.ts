/*
 * The recovery key: 32 random bytes, shown as 24 words (the BIP 39 lists, which are
 * made to be told apart by ear and by hand) or kept in a file. Words and letters of
 * one key are the same key. The lists load only when somebody has a use for them.
 */
import {hexOf, randomBytes, toBytes} from '../bytes.ts';

/** 32 bytes. */
export type RecoveryKey = Uint8Array<ArrayBuffer>;
export type WordLanguage = 'en' | 'es';

const BYTES = 32;
export const WORDS = 24;

const lists: Record<WordLanguage, () => Promise<{default: {words: string}}>> = {
  en: () => import('./wordlist-en.json'),
  es: () => import('./wordlist-es.json'),
};

export function newRecoveryKey(): RecoveryKey {
  return randomBytes(BYTES);
}

/** The key that wraps and unwraps the data key of this vault, and of no other. */
export async function wrappingKeyOf(recovery: RecoveryKey, vaultId: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', recovery, 'HKDF', false, ['deriveKey']);
  const info = toBytes(JSON.stringify(['alongside', 1, 'recovery', vaultId]));
  const algorithm = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info};
  return crypto.subtle.deriveKey(algorithm, base, {name: 'AES-GCM', length: 256}, false, ['wrapKey', 'unwrapKey']);
}

/** 24 words: 256 bits and eight bits of their SHA-256, eleven bits a word. */
export async function wordsOf(recovery: RecoveryKey, language: WordLanguage): Promise<string[]> {
  const list = await listOf(language);
  const bits = bitsOf(recovery) + (await checkOf(recovery));
  return Array.from({length: WORDS}, (_word, at) => list[parseInt(bits.slice(at * 11, at * 11 + 11), 2)]!);
}

/** The same key as letters: 64 hex digits in groups of four. */
export function lettersOf(recovery: RecoveryKey): string {
  return hexOf(recovery).match(/.{4}/g)!.join(' ');
}

/**
 * Finds the key in what somebody typed, pasted or picked as a file: 24 words of either
 * list in a row, or 64 hex digits. @returns undefined where there is none, or a word slipped.
 */
export async function readRecoveryKey(text: string): Promise<RecoveryKey | undefined> {
  const letters = /(?:^|[^\da-z])((?:[\da-f]{4}[\s-]*){16})(?![\da-z])/i.exec(text)?.[1]?.replace(/[\s-]/g, '');
  if (letters) return Uint8Array.from(letters.match(/../g)!, pair => parseInt(pair, 16));
  for (const language of ['en', 'es'] as const) {
    const list = await listOf(language);
    const found = await fromWords(text, new Map(list.map((word, at) => [fold(word), at])));
    if (found) return found;
  }
  return undefined;
}

async function fromWords(text: string, places: ReadonlyMap<string, number>): Promise<RecoveryKey | undefined> {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  for (let from = 0; from + WORDS <= words.length; from += 1) {
    const numbers = words.slice(from, from + WORDS).map(word => places.get(word));
    if (numbers.includes(undefined)) continue;
    const bits = numbers.map(number => number!.toString(2).padStart(11, '0')).join('');
    const recovery = Uint8Array.from(bits.slice(0, BYTES * 8).match(/.{8}/g)!, byte => parseInt(byte, 2));
    if ((await checkOf(recovery)) === bits.slice(BYTES * 8)) return recovery;
  }
  return undefined;
}

export async function listOf(language: WordLanguage): Promise<string[]> {
  return (await lists[language]()).default.words.split(' ');
}

function bitsOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
}

async function checkOf(recovery: RecoveryKey): Promise<string> {
  return bitsOf(new Uint8Array(await crypto.subtle.digest('SHA-256', recovery)).slice(0, 1));
}

/** Without accents and capitals: who copies words by hand leaves them out. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
