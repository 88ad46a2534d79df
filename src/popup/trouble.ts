/* What the popup says where the store takes nothing, with its words: most people never meet it. */
import {sayIn, type Language, type Say} from '../shared/text/index.ts';
import {loadLockMessages} from '../shared/text/large.ts';
import {StoreTrouble} from '../shared/ui/StoreTrouble.tsx';

export type Trouble = {readonly View: typeof StoreTrouble; readonly words: Say};

export async function loadTrouble(): Promise<Trouble> {
  const words = sayIn(await loadLockMessages(document.documentElement.lang as Language));
  return {View: StoreTrouble, words};
}
