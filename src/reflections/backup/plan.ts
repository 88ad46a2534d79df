/*
 * What bringing a file in would change, worked out before anything is written. The
 * store stays as it is until the person has seen it and said yes.
 */
import {isHeld, fromRaw, heldId, type Raw} from '../held.ts';
import type {Contents} from '../contents.ts';
import type {Vault} from '../vault.ts';
import {isBody} from './body.ts';
import type {Content} from './content.ts';
import {merge, sameEntry, type Entry, type Side} from './merge.ts';
import {compareClocks, type Clock} from '../envelope.ts';

export type Plan = {
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  /** Here, and erased for good where the file was made. */
  readonly removed: readonly Entry[];
  readonly erased: readonly (readonly [id: string, clock: Clock])[];
  /** Records nobody can open, each under the id it is held by. */
  readonly held: readonly (readonly [id: string, raw: Raw])[];
  readonly same: number;
  /** In the file, and erased for good here. */
  readonly keptOut: number;
  /** The latest count anywhere in the file; ours goes on from there. */
  readonly count: number;
};

export async function planImport(here: Contents, file: Content, vault: Vault): Promise<Plan> {
  const {side, sealed} = await openSealed(file, vault);
  const merged = merge(here, side);
  const added: Entry[] = [];
  const changed: Entry[] = [];
  let same = 0;
  for (const entry of merged.entries.values()) {
    const before = here.entries.get(entry.id);
    if (!before) added.push(entry);
    else if (!sameEntry(before, entry)) changed.push(entry);
    else if (side.entries.has(entry.id)) same++;
  }
  const touched = new Set(added.map(({id}) => id));
  // A readable copy takes the place of one that does not open; the bytes of that one stay, held.
  const moved = [...here.stuck.values()].filter(({id}) => touched.has(id));
  return {
    added,
    changed,
    removed: [...here.entries.values()].filter(({id}) => !merged.entries.has(id)),
    erased: [...merged.erased].filter(([id, clock]) => !isSame(here.erased.get(id), clock)),
    held: await holdings(here, [...sealed, ...moved], moved),
    same,
    keptOut: [...side.entries.keys()].filter(id => !merged.entries.has(id)).length,
    count: latest(side),
  };
}

/** Whether saying yes would change anything. */
export function isEmpty({added, changed, removed, held, erased}: Plan): boolean {
  return [added, changed, removed, held, erased].every(list => list.length === 0);
}

/** Sealed records of this very vault may open here, though they did not where the file was made. */
async function openSealed(file: Content, vault: Vault): Promise<{side: Side; sealed: Raw[]}> {
  const sealed: Raw[] = [];
  const entries: [string, Entry][] = [];
  for (const raw of file.sealed) {
    const {store, id, clock, vaultId} = raw;
    const body = vaultId === vault.vaultId ? await vault.unseal(store, fromRaw(raw)).catch(() => undefined) : undefined;
    const opens = body !== undefined && !isHeld(body) && isBody(body);
    if (opens) entries.push([id, {id, state: store === 'trash' ? 'trash' : 'kept', clock, body}]);
    else sealed.push(raw);
  }
  const opened = {entries: new Map(entries), erased: new Map()};
  return {side: entries.length > 0 ? merge(file, opened) : file, sealed};
}

async function holdings(here: Contents, wanted: readonly Raw[], moved: readonly Raw[]): Promise<[string, Raw][]> {
  const staying = here.sealed.filter(raw => !moved.includes(raw));
  const known = new Set(await Promise.all(staying.map(heldId)));
  const named = await Promise.all(wanted.map(async raw => [await heldId(raw), raw] as [string, Raw]));
  return [...new Map(named.filter(([id]) => !known.has(id)))];
}

function isSame(one: Clock | undefined, other: Clock): boolean {
  return one !== undefined && compareClocks(one, other) === 0;
}

function latest({entries, erased}: Side): number {
  let count = 0;
  for (const {clock} of entries.values()) count = Math.max(count, clock.count);
  for (const clock of erased.values()) count = Math.max(count, clock.count);
  return count;
}
