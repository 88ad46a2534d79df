/* The store's public surface: what popup, panel, options and the worker may use. */
export {onChanged} from './changes.ts';
export {keepDraft, onDraft, readDraft, type Draft, type DraftId, type DraftKeeper} from './drafts.ts';
export {StoreError, toStoreError, type StoreFault} from './faults.ts';
export {dropRecord, keepRecord, readRecord} from './records.ts';
export {
  bringBack,
  edit,
  keep,
  list,
  moveToTrash,
  unkeep,
  type Kept,
  type Listing,
  type Reflection,
} from './reflections.ts';
export {forgetVault, startFresh} from './vault.ts';
export {chooseForToday, clearToday, readToday, type Today} from './today.ts';
