/* ALL CAPS: a note where the shift key hangs, or an old system that knows nothing else. */
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

/** more than half of the words are. */
export function isShouted(t: Tokens): boolean {
  let caps = 0;
  let words = 0;
  for (let at = 0; at < t.count; at++) {
    if (!t.is(at, Written.word) || t.end[at]! - t.start[at]! < 2) continue;
    words++;
    if (t.is(at, Written.caps)) caps++;
  }
  return words > 2 && caps * 2 > words;
}
