/*
 * The forms of an English verb, from its base form. Irregular verbs bring their
 * past and participle; British and American doubling are both known.
 */

export type VerbForms = {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly part: string;
  readonly ing: string;
};

/** @param entry `walk`, `stop*` (doubles its last letter) `tell told told`, or `have had had has`. */
export function formsOf(entry: string): VerbForms {
  const [first, past, part, third] = entry.split(' ') as [string, string?, string?, string?];
  const base = first.replace('*', '');
  const stem = first.endsWith('*') ? base + base.at(-1)! : base.endsWith('e') ? base.slice(0, -1) : base;
  const afterConsonantY = /[^aeiou]y$/.test(base);
  return {
    base,
    s:
      third ??
      (afterConsonantY ? base.slice(0, -1) + 'ies' : /(s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? base + 'es' : base + 's'),
    past: past ?? (afterConsonantY ? base.slice(0, -1) + 'ied' : stem + 'ed'),
    part: part ?? past ?? (afterConsonantY ? base.slice(0, -1) + 'ied' : stem + 'ed'),
    ing: /(ee|oe|ye)$/.test(base) ? base + 'ing' : /ie$/.test(base) ? base.slice(0, -2) + 'ying' : stem + 'ing',
  };
}

/** A noun's plural is written as a verb's third person is; of several words the last one changes. */
export function pluralOf(noun: string): string {
  return noun.replace(/\S+$/, last => formsOf(last).s);
}
