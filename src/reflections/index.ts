/*
 * The store's public surface: what popup, panel, options and the worker may use. What the
 * popup has no use for is in archive.ts, backup/ and plain/, so that it carries none of it;
 * what only a lock has a use for is under lock/, and loads when it is asked for.
 */
export {AccessModel, type AccessState} from './accessModel.ts';
export {onChanged, onErased} from './changes.ts';
export type {Counts} from './counts.ts';
export {keepDraft, onDraft, readDraft, type Draft, type DraftKeeper} from './drafts.ts';
export {toStoreError, type StoreFault} from './faults.ts';
export {changeRecord, dropRecord, keepRecord, readRecord} from './records.ts';
export {keep, unkeep, type Change, type Kept, type Reflection, type Version} from './reflections.ts';
export {closeSession, onSession, readSession} from './session.ts';
export type {AutoLock, Label} from './steps.ts';
export {startFresh} from './vault.ts';
export {readToday, type Today} from './today.ts';
