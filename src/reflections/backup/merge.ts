/*
 * Two stores become one. Pure, and blind to every wall clock: what decides is the
 * logical clock of each change.
 *
 * Merging is a join: idempotent, commutative, associative (merge.test.ts). So it does
 * not matter which file comes in first, or how often.
 */
import {MAX_VERSIONS, type Reflection, type Version} from '../body.ts';
import {compareClocks, type Clock} from '../envelope.ts';

export type Entry = {
  readonly id: string;
  readonly state: 'kept' | 'trash';
  readonly clock: Clock;
  readonly body: Reflection;
};
export type Side = {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Erased for good: whatever was written up to that change stays out. */
  readonly erased: ReadonlyMap<string, Clock>;
};
type Wording = Required<Version>;

const BEFORE_ALL: Clock = {count: 0, device: ''};

export function merge(one: Side, other: Side): Side {
  const erased = new Map(one.erased);
  for (const [id, clock] of other.erased) {
    const known = erased.get(id);
    if (!known || compareClocks(clock, known) > 0) erased.set(id, clock);
  }
  const entries = new Map<string, Entry>();
  for (const id of new Set([...one.entries.keys(), ...other.entries.keys()])) {
    const joined = since(join(one.entries.get(id), other.entries.get(id)), erased.get(id));
    if (joined) entries.set(id, joined);
  }
  return {entries, erased};
}

function join(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other;
  const winner = compareEntries(one, other) >= 0 ? one : other;
  return withWordings(winner, [...wordingsOf(one), ...wordingsOf(other)]);
}

/** What is left of an entry after an erasing; undefined where it is older than that. */
function since(entry: Entry | undefined, floor: Clock | undefined): Entry | undefined {
  if (!entry || !floor) return entry;
  if (compareClocks(entry.clock, floor) <= 0) return undefined;
  return withWordings(
    entry,
    wordingsOf(entry).filter(({clock}) => compareClocks(clock, floor) > 0),
  );
}

/** The text now and before: each with the change that wrote it. */
function wordingsOf(entry: Entry): Wording[] {
  const {
    clock,
    body: {text, versions = []},
  } = entry;
  return [{text, until: writtenAt(entry), clock}, ...versions.map(version => ({clock: BEFORE_ALL, ...version}))];
}

function writtenAt({body: {at, editedAt}}: Entry): number {
  return editedAt ?? at;
}

/** The entry with the newest of these wordings as its versions: each text once, its own not at all. */
function withWordings(entry: Entry, wordings: readonly Wording[]): Entry {
  const byText = new Map<string, Wording>();
  for (const wording of wordings) {
    const known = byText.get(wording.text);
    if (!known || compareWordings(wording, known) > 0) byText.set(wording.text, wording);
  }
  byText.delete(entry.body.text);
  const newest = [...byText.values()].sort((a, b) => compareWordings(b, a)).slice(0, MAX_VERSIONS);
  const {versions: _old, ...body} = entry.body;
  const versions = newest.map(({text, until, clock}) =>
    compareClocks(clock, BEFORE_ALL) === 0 ? {text, until} : {text, until, clock},
  );
  return {...entry, body: versions.length > 0 ? {...body, versions} : body};
}

function compareWordings(a: Wording, b: Wording): number {
  return compareClocks(a.clock, b.clock) || compareText(a.text, b.text) || a.until - b.until;
}

/** A total order: where even the clocks are alike (a copied profile), the words decide, then everything else. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    compareClocks(a.clock, b.clock) ||
    compareText(a.body.text, b.body.text) ||
    writtenAt(a) - writtenAt(b) ||
    compareText(a.state, b.state) ||
    compareText(spelling(a), spelling(b))
  );
}

/** Whether nothing would change by writing one over the other. */
export function sameEntry(one: Entry, other: Entry): boolean {
  const versions = ({body}: Entry) => JSON.stringify(body.versions ?? []);
  return compareEntries(one, other) === 0 && versions(one) === versions(other);
}

/** The body in one spelling, without its versions: those are joined, not chosen. */
function spelling({body: {versions: _versions, ...body}}: Entry): string {
  return JSON.stringify(Object.entries(body).sort(([a], [b]) => compareText(a, b)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
