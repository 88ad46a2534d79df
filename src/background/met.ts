/*
 * Kinds of phrases met in a note, for what somebody agreed to: the next question may
 * follow them, and their groups may be counted. Neither holds the note, its site or a word.
 */
import {countPhrases} from '../reflections/counts.ts';
import {groupOf, groups, type Group} from '../shared/groups.ts';
import {meet} from '../shared/met.ts';
import type {Contract} from '../shared/messages.ts';
import type {Settings} from '../shared/settings/index.ts';
import {mondayOf, ownZone} from '../shared/weeks.ts';

export async function noteMet(
  tabId: number,
  {present, fresh}: Contract['page/met']['ask'],
  settings: Settings,
  now = Date.now(),
): Promise<void> {
  if (settings.followNote) await meet(tabId, present, now);
  if (!settings.countPhrases) return;
  const met = fresh.map(category => groupOf(category as Parameters<typeof groupOf>[0])).filter(isGroup);
  // Closed, there is nobody whose count it would be.
  if (met.length > 0) await countPhrases(mondayOf(now, ownZone()), met).catch(() => undefined);
}

/** A page may send any word as a category. */
function isGroup(group: string | undefined): group is Group {
  return (groups as readonly unknown[]).includes(group);
}
