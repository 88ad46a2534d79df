/* What happens when somebody opens their reflections: the day is counted, and what lay in the trash for thirty such days goes. */
import {openDatabase} from './database.ts';
import {dayOf} from './day.ts';
import {expired, seeDay, type Keeping} from './daysSeen.ts';
import {changeKeeping} from './keeping.ts';
import {everythingOf} from './ranges.ts';
import {eraseForGood} from './listing.ts';
import {openVault} from './vault.ts';

export async function tidy(now: number): Promise<Keeping> {
  const {vaultId} = await openVault();
  const keys = await (await openDatabase()).getAllKeys('trash', everythingOf(vaultId));
  const ids = keys.map(([_vault, id]) => id);
  const keeping = await changeKeeping(before => seeDay(before, dayOf(now), ids));
  await eraseForGood(expired(keeping));
  return keeping;
}
