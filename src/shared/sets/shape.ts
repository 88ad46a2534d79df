/*
 * The shape of a set that people write or an agency hands out: prompts, phrases. Plain
 * data, so that whoever owns the words describes them without importing anything, and
 * docs and JSON Schema are made from the same lines.
 */

export type Shape =
  /**
   * One plain line; `max` in UTF-16 code units, blanks at the ends not counted. `plain`: words and
   * the marks that stand between words, "~" only before a word.
   */
  | {readonly kind: 'text'; readonly max: number; readonly plain?: true}
  | {readonly kind: 'choice'; readonly from: readonly string[]}
  /** At least one, no value twice. */
  | {readonly kind: 'list'; readonly of: Shape; readonly max: number}
  /** No field but these. `someOf`: one of the optional ones at least. */
  | {
      readonly kind: 'record';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly optional: readonly string[];
      readonly someOf?: true;
    };

/** A whole file: `{"format": …, "version": …}` and the form's own fields. */
export type SetForm = {
  readonly format: string;
  readonly version: number;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly optional: readonly string[];
};

/** Where in a file, outermost first; numbers count from one, as people do. */
export type Place = readonly (string | number)[];

/** What does not fit, as data: trouble.ts puts it into words. `values` may quote a few characters of the file. */
export type Trouble = {
  readonly what: TroubleKind;
  readonly where: Place;
  /** Line of the file, from one; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly values: Readonly<Record<string, string>>;
};
export type TroubleKind =
  | 'notJson'
  | 'curly'
  | 'tooBig'
  | 'otherForm'
  | 'newer'
  | 'missing'
  | 'unknown'
  | 'notText'
  | 'notList'
  | 'notRecord'
  | 'empty'
  | 'noneOf'
  | 'long'
  | 'many'
  | 'choice'
  | 'twice'
  | 'line'
  | 'plain';
