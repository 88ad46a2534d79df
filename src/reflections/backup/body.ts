/*
 * Whether something that came from outside is a reflection: every field we know has its
 * shape; what a later Alongside may have added is let through where it is small and plain.
 */
import {MAX_VERSIONS, type Reflection} from '../body.ts';
import {isClock, isObject} from './shapes.ts';

/** Code units; a novel. */
const MAX_TEXT = 1_000_000;
const MAX_WORD = 300;
const MAX_TAGS = 50;
/** The dates a Date can hold. */
const MAX_TIME = 8.64e15;
const DEPTH = 4;

type Check = (value: unknown) => boolean;
const isText: Check = value => typeof value === 'string' && value.length <= MAX_TEXT;
const isWord: Check = value => typeof value === 'string' && value.length <= MAX_WORD;
const isTime: Check = value => typeof value === 'number' && Math.abs(value) <= MAX_TIME;
const isVersion: Check = value =>
  isObject(value) &&
  Object.keys(value).every(name => ['text', 'until', 'clock'].includes(name)) &&
  isText(value['text']) &&
  isTime(value['until']) &&
  (value['clock'] === undefined || isClock(value['clock']));

const checks: Readonly<Record<string, Check>> = {
  text: isText,
  at: isTime,
  zone: isWord,
  promptId: isWord,
  question: isText,
  theme: isWord,
  moment: isWord,
  steering: isWord,
  movement: isWord,
  tags: value => Array.isArray(value) && value.length <= MAX_TAGS && value.every(isWord),
  followUp: value => typeof value === 'boolean',
  editedAt: isTime,
  versions: value => Array.isArray(value) && value.length <= MAX_VERSIONS && value.every(isVersion),
} satisfies Record<keyof Reflection, Check>;

export function isBody(value: unknown): value is Reflection {
  if (!isObject(value) || !['text', 'at', 'zone'].every(name => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, part]) =>
    Object.hasOwn(checks, name) ? checks[name]!(part) : isNewName(name) && isPlain(part, DEPTH),
  );
}

/** A name a later version may use; never one that means something to the language, or to us. */
function isNewName(name: string): boolean {
  return /^[a-z][A-Za-z]{0,39}$/.test(name) && !['held', 'constructor', 'prototype'].includes(name);
}

function isPlain(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return true;
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.length <= 1000 && value.every(part => isPlain(part, depth - 1));
  return Object.entries(value as object).every(([name, part]) => isNewName(name) && isPlain(part, depth - 1));
}
