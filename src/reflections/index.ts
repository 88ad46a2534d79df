/* The store's public surface: what popup, panel, options and the worker may use. Backups have their own, in backup/. */
export {onChanged, onErased} from './changes.ts';
export {keepDraft, onDraft, readDraft, type Draft, type DraftKeeper} from './drafts.ts';
export {StoreError, toStoreError, type StoreFault} from './faults.ts';
export {TRASH_DAYS, type Keeping} from './daysSeen.ts';
export {changeKeeping, readKeeping} from './keeping.ts';
export {
  bringBack,
  edit,
  eraseForGood,
  keep,
  list,
  listTrash,
  moveToTrash,
  unkeep,
  type Change,
  type Kept,
  type Listing,
  type Reflection,
  type Version,
} from './reflections.ts';
export {askPointing, writeSomeone} from './nudge.ts';
export {isBackupDue, rested} from './reminder.ts';
export {tidy} from './tidy.ts';
export {forgetVault, startFresh} from './vault.ts';
