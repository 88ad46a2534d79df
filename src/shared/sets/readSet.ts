/*
 * Reads a set of prompts or phrases from the text of a file: the whole file fits its
 * form, or nothing of it is taken and every trouble is named. Pure.
 */
import {gather, readShape} from './readShape.ts';
import type {SetForm, Trouble} from './shape.ts';

export type ReadSet<Entry> =
  | {readonly entries: readonly Entry[]; readonly troubles: readonly []}
  | {readonly entries: undefined; readonly troubles: readonly Trouble[]};

/** UTF-16 code units; a set of five hundred long prompts in two languages is a quarter of it. */
const LARGEST = 1_000_000;
const MOST_TROUBLES = 20;

/** @returns Entries of the form's shape; the caller knows their type. Never throws: any string is valid input. */
export function readSet<Entry>(text: string, form: SetForm): ReadSet<Entry> {
  const {troubles, tell} = gather(MOST_TROUBLES);
  const entries = readWhole(text, form, tell);
  if (troubles.length > 0 || entries === undefined) return {entries: undefined, troubles};
  return {entries: entries as readonly Entry[], troubles: []};
}

function readWhole(text: string, form: SetForm, tell: ReturnType<typeof gather>['tell']): unknown {
  if (text.length > LARGEST) return tell('tooBig', [], {limit: LARGEST / 1000});
  const value = parse(text);
  if (value === undefined) return tell('notJson', []);
  if (!isRecord(value) || value['format'] !== form.format) return tell('otherForm', [], {format: form.format});
  const {version} = value;
  if (typeof version === 'number' && version > form.version) return tell('newer', [], {version, known: form.version});
  const fields = {
    format: {kind: 'choice', from: [form.format]},
    version: {kind: 'choice', from: [String(form.version)]},
    [form.list]: {kind: 'list', of: form.entry, max: form.max},
  } as const;
  const given = {...value, ...('version' in value && {version: String(version)})};
  const whole = readShape(given, {kind: 'record', fields, optional: []}, [], tell);
  return (whole as Readonly<Record<string, unknown>>)[form.list];
}

function parse(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
