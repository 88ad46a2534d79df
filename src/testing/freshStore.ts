/* A store in memory that is new for each test of a file. Import it before anything of ours. */
import {storage} from './memoryBrowser.ts';
import {deleteDB} from 'idb';
import {afterEach, beforeEach} from 'vitest';
import {closeDatabase, DATABASE} from '../reflections/database.ts';
import {forgetVault} from '../reflections/vault.ts';

export {storage};

/** Call once, at the top of the file. */
export function freshStore(): void {
  beforeEach(async () => {
    forgetVault();
    await storage.session.clear();
    await storage.local.clear();
  });
  afterEach(async () => {
    await closeDatabase();
    await deleteDB(DATABASE);
  });
}
