/*
 * Who writes here, and whether their vault is open: what a view asks before it draws
 * anything of anybody's.
 */
import {toStoreError, type StoreFault} from './faults.ts';
import {countWaiting} from './waiting.ts';
import {autoLockDefault} from './session.ts';
import {askNow, openRow, type Asked} from './vault.ts';
import type {AutoLock, Label, VaultRecord} from './steps.ts';

/** What one may know about a person of this login: a word or a shape they chose, and no more. */
export type Person = {readonly vaultId: string; readonly label: Label; readonly hasLock: boolean};

export type Standing =
  | {
      readonly view: 'open';
      readonly people: readonly Person[];
      readonly vaultId: string;
      readonly keepsNothing: boolean;
      /** undefined where it is not locked at all. */
      readonly autoLock: AutoLock | undefined;
      /** Words that wait, or an unfinished rotation: something to tidy up behind the last closing. */
      readonly untidy: boolean;
    }
  | {
      readonly view: 'closed';
      readonly people: readonly Person[];
      readonly vaultId: string;
      readonly keepsNothing: boolean;
      readonly waiting: number;
    }
  | {readonly view: 'who'; readonly people: readonly Person[]}
  | {readonly view: 'trouble'; readonly people: readonly Person[]; readonly fault: StoreFault};

const noLabel: Label = {name: '', shape: 'circle'};

/**
 * Never throws: what keeps the store from opening is one of the answers.
 * @param picked Who said in this view that they write; it holds for no other view before they open.
 */
export async function readStanding(picked?: string): Promise<Standing> {
  try {
    // Asked once for all that follows: a view draws nothing before it has the answer.
    const asked = await askNow();
    const {session, rows} = asked;
    const people = rows.map(personOf);
    const row = rows.length === 1 ? rows[0] : rows.find(({vaultId}) => vaultId === (session.writer ?? picked));
    if (rows.length > 1 && !row) return {view: 'who', people};
    return await standingOf(row, people, asked);
  } catch (error) {
    return {view: 'trouble', people: [], fault: toStoreError(error).fault};
  }
}

async function standingOf(row: VaultRecord | undefined, people: readonly Person[], asked: Asked): Promise<Standing> {
  // A vault that is only being made has nothing that waits.
  const counting = row ? countWaiting(row.vaultId) : Promise.resolve(0);
  try {
    const [{row: opened}, waiting] = await Promise.all([openRow(asked), counting]);
    const {vaultId} = opened;
    const keepsNothing = opened.keepsNothing === true;
    const autoLock = hasLock(opened) ? (opened.autoLock ?? autoLockDefault) : undefined;
    const untidy = opened.before !== undefined || waiting > 0;
    return {view: 'open', people: row ? people : [personOf(opened)], vaultId, keepsNothing, autoLock, untidy};
  } catch (error) {
    const {fault} = toStoreError(error);
    if (fault !== 'locked' || !row) return {view: 'trouble', people, fault};
    const {vaultId, keepsNothing = false} = row;
    return {view: 'closed', people, vaultId, keepsNothing, waiting: await counting};
  }
}

export function hasLock({wraps}: VaultRecord): boolean {
  return !wraps.some(({kind}) => kind === 'device');
}

function personOf(row: VaultRecord): Person {
  return {vaultId: row.vaultId, label: row.label ?? noLabel, hasLock: hasLock(row)};
}
