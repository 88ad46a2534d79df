/* How plain exports name things; the page passes its own language in. */
import {localIn} from '../../shared/when.ts';

export type Names = {
  readonly theme: (id: string) => string;
  readonly moment: (id: string) => string;
  readonly steering: (id: string) => string;
  /** Title of the whole, and of each column or line. */
  readonly title: string;
  readonly heads: Readonly<
    Record<'when' | 'zone' | 'moment' | 'theme' | 'steering' | 'question' | 'words' | 'tags' | 'followUp', string>
  >;
};

/** Day and time in the zone they were lived in: `2026-11-19 18:30`. */
export function stamp(at: number, zone: string): string {
  return localIn(at, zone).replace('T', ' ');
}
