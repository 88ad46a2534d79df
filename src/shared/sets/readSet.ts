/*
 * Reads a set of prompts or phrases from the text of a file: the whole file fits its
 * form, or nothing of it is taken and every trouble is named. Pure.
 */
import {lineOf} from './lineOf.ts';
import {gather, readShape, type Tell} from './readShape.ts';
import type {SetForm, Trouble} from './shape.ts';

export type ReadSet<Whole> =
  | {readonly set: Whole; readonly troubles: readonly []}
  | {readonly set: undefined; readonly troubles: readonly Trouble[]};

/** UTF-16 code units; a set of five hundred long prompts in two languages is a quarter of it. */
const LARGEST = 1_000_000;
const MOST_TROUBLES = 20;

/** @returns The form's own fields; the caller knows their type. Never throws: any string is valid input. */
export function readSet<Whole>(text: string, form: SetForm): ReadSet<Whole> {
  const {troubles, tell} = gather(MOST_TROUBLES);
  const set = readWhole(text, form, tell);
  if (troubles.length > 0 || set === undefined) return {set: undefined, troubles: withLines(troubles, text)};
  return {set: set as Whole, troubles: []};
}

function readWhole(text: string, form: SetForm, tell: Tell): unknown {
  if (text.length > LARGEST) return tell('tooBig', [], {limit: LARGEST / 1000});
  const value = parse(text);
  if (value === undefined) return tell(parse(text.replace(/[“”„]/g, '"')) === undefined ? 'notJson' : 'curly', []);
  if (!isRecord(value) || value['format'] !== form.format) return tell('otherForm', [], {format: form.format});
  const {version} = value;
  if (typeof version === 'number' && version > form.version) return tell('newer', [], {version, known: form.version});
  const fields = {
    format: {kind: 'choice', from: [form.format]},
    version: {kind: 'choice', from: [String(form.version)]},
    ...form.fields,
  } as const;
  const given = {...value, ...('version' in value && {version: String(version)})};
  const whole = readShape(given, {kind: 'record', fields, optional: form.optional}, [], tell);
  const {format: _format, version: _version, ...own} = whole as Readonly<Record<string, unknown>>;
  return own;
}

function withLines(troubles: readonly Trouble[], text: string): Trouble[] {
  return troubles.map(trouble => {
    const meant = trouble.what === 'notJson' || trouble.what === 'curly' || trouble.where.length > 0;
    const line = meant ? lineOf(text, trouble.where) : undefined;
    return line === undefined ? trouble : {...trouble, line};
  });
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
