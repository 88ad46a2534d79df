/*
 * Chromium keeps IndexedDB in LevelDB. Killed while it writes, it leaves a record cut short
 * at the end of the log. The next opening reads up to the cut and goes on writing behind
 * it; the opening after that takes the cut for corruption and begins an empty database.
 * Deleting any database has Chromium compact, which puts the log away and begins a new
 * one: the cut is gone with it, and what was written before it is kept.
 */
import {deleteDB, openDB} from 'idb';
import {browser, isFirefox} from '../shared/browser.ts';
import {alone} from './erase.ts';

const SCRATCH = 'fresh-log';
/** In storage.session: whether this session of the browser was seen to. */
const BEGUN = 'freshLog';

/**
 * Has Chromium begin a new log, whatever the end of the old one. For each start of the
 * worker: the first of them comes with the browser's own, before anybody writes, and the
 * others do nothing. Firefox keeps IndexedDB in SQLite, which mends its own log.
 */
export async function beginFreshLog(): Promise<void> {
  if (isFirefox() || !(await isFirstStart())) return;
  (await openDB(SCRATCH)).close();
  await deleteDB(SCRATCH);
}

/** Asked once a session of the browser it says yes; not while somebody erases, who then looks whether anything is in memory. */
async function isFirstStart(): Promise<boolean> {
  return alone(async () => {
    const {[BEGUN]: begun} = await browser.storage.session.get(BEGUN);
    if (!begun) await browser.storage.session.set({[BEGUN]: true});
    return !begun;
  });
}
