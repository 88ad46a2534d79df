/* How plain exports name things; the page passes its own language in. */

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
  const options = {year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'} as const;
  const format = (timeZone: string) => new Intl.DateTimeFormat('en-CA', {...options, hourCycle: 'h23', timeZone});
  const formatter = known(() => format(zone)) ?? format('UTC');
  return formatter.format(at).replace(', ', ' ');
}

function known<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    // A zone this browser does not know.
    return undefined;
  }
}
