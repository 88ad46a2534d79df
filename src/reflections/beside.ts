/*
 * Prompts that stand beside the library: a person's own and the sets they brought in.
 * Own words, so they are sealed in the vault like everything of theirs.
 */
import type {Beside} from '../prompts/own.ts';
import {announce} from './changes.ts';
import {dropRecord, keepRecord, readRecord} from './records.ts';

/** @returns undefined where there are none. @throws StoreError where reflections are closed. */
export async function readBeside(): Promise<Beside | undefined> {
  return readRecord<Beside>('beside');
}

/** @param change Gets what is kept by then, so that two views cannot undo each other. */
export async function changeBeside(change: (now: Beside) => Beside): Promise<Beside> {
  return navigator.locks.request('beside', async () => {
    const next = change((await readBeside()) ?? {mine: [], sets: []});
    await (next.mine.length + next.sets.length > 0 ? keepRecord('beside', next) : dropRecord('beside'));
    announce();
    return next;
  });
}
