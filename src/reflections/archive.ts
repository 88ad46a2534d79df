/* The store's surface for the panel and the settings: what happens to reflections after they were kept. */
export {changeBeside, readBeside} from './beside.ts';
export {chooseForToday, clearToday} from './chooseToday.ts';
export {putCounts, readCounts} from './counts.ts';
export type {Keeping} from './daysSeen.ts';
export {changeKeeping, readKeeping} from './keeping.ts';
export {bringBack, edit, eraseForGood, list, listTrash, moveToTrash, type Listing} from './listing.ts';
export {isBackupDue, rested} from './reminder.ts';
export {tidy} from './tidy.ts';
export {countUnopened} from './unopened.ts';
