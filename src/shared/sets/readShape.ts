/* Holds a value of any kind against a shape, and tells of everything that does not fit. Pure. */
import type {Place, Shape, Trouble, TroubleKind} from './shape.ts';

export type Tell = (what: TroubleKind, where: Place, values?: Readonly<Record<string, string | number>>) => void;

/** Quoted from a file in a message: enough to find it again. */
const QUOTED = 30;

/**
 * @returns A copy with only what the shape knows, texts trimmed. Of use only where `tell`
 *   was not called. Never throws, whatever the value.
 */
export function readShape(value: unknown, shape: Shape, where: Place, tell: Tell): unknown {
  if (shape.kind === 'text') return readText(value, shape, where, tell);
  if (shape.kind === 'choice') return readChoice(value, shape.from, where, tell);
  if (shape.kind === 'list') return readList(value, shape.of, shape.max, where, tell);
  return readRecord(value, shape, where, tell);
}

/** Letters, figures and what stands between words; at least one letter, and "~" only before one. */
export const PLAIN = /^(?=.*\p{L})(?!.*~(?!\p{L}))(?!.*[^\s(]~)[\p{L}\p{M}\p{N}\s'’,.;:!?()/&…~“”-]+$/u;

function readText(value: unknown, {max, plain}: Shape & {kind: 'text'}, where: Place, tell: Tell): string {
  if (typeof value !== 'string') {
    tell('notText', where);
    return '';
  }
  const text = value.trim();
  if (text === '') tell('empty', where);
  // Control and direction characters can make a line read as something it is not.
  if (/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text)) tell('line', where);
  else if (plain && text !== '' && !PLAIN.test(text)) tell('plain', where);
  if (text.length > max) tell('long', where, {length: text.length, limit: max});
  return text;
}

function readChoice(value: unknown, from: readonly string[], where: Place, tell: Tell): string {
  if (typeof value === 'string' && from.includes(value)) return value;
  tell('choice', where, {found: quoted(value), choices: from.join(', ')});
  return '';
}

function readList(value: unknown, of: Shape, max: number, where: Place, tell: Tell): unknown[] {
  if (!Array.isArray(value)) {
    tell('notList', where);
    return [];
  }
  if (value.length === 0) tell('empty', where);
  if (value.length > max) tell('many', where, {length: value.length, limit: max});
  const items = value.slice(0, max).map((item, index) => readShape(item, of, [...where, index + 1], tell));
  const known = new Set<string>();
  items.forEach((item, index) => {
    const same = JSON.stringify(item);
    if (known.has(same)) tell('twice', [...where, index + 1]);
    known.add(same);
  });
  return items;
}

function readRecord(value: unknown, shape: Shape & {kind: 'record'}, where: Place, tell: Tell): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell('notRecord', where);
    return {};
  }
  const given = new Map(Object.entries(value));
  const names = Object.keys(shape.fields);
  for (const name of given.keys()) if (!names.includes(name)) tell('unknown', where, {name: quoted(name)});
  for (const name of names) {
    if (!given.has(name) && !shape.optional.includes(name)) tell('missing', where, {name});
  }
  if (shape.someOf && !names.some(name => given.has(name))) tell('noneOf', where, {choices: names.join(', ')});
  const read = names
    .filter(name => given.has(name))
    .map(name => [name, readShape(given.get(name), shape.fields[name]!, [...where, name], tell)] as const);
  return Object.fromEntries(read);
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value;
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** Gathers what is told, up to `most`: a file of the wrong kind would fill pages. */
export function gather(most: number): {readonly troubles: Trouble[]; readonly tell: Tell} {
  const troubles: Trouble[] = [];
  const tell: Tell = (what, where, values = {}) => {
    if (troubles.length >= most) return;
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
    troubles.push({what, where, values: Object.fromEntries(texts)});
  };
  return {troubles, tell};
}
