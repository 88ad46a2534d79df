/* The shape of a prompt. Words stand apart by language, so that a page loads one. */

export const themes = [
  'power',
  'naming',
  'role',
  'deciding',
  'listening',
  'story',
  'trust',
  'voice',
  'strengths',
  'mutuality',
  'words',
  'belonging',
  'boundaries',
  'system',
] as const;
export type Theme = (typeof themes)[number];

export const moments = ['before', 'after', 'while', 'group', 'week', 'supervision'] as const;
export type Moment = (typeof moments)[number];

/** Rolfe's three questions: what happened, what it means, what next. */
export type Movement = 'what' | 'so what' | 'now what';
export const settings = ['one to one', 'group', 'team', 'peer run', 'remote'] as const;
export type Setting = (typeof settings)[number];

/** A prompt without its words. */
export type Entry = {
  /** Unique and stable: reflections and history refer to it. */
  readonly id: string;
  readonly theme: Theme;
  readonly moments: readonly Moment[];
  readonly movement: Movement;
  /** Where it fits; empty means anywhere. */
  readonly settings: readonly Setting[];
  /** `deeper` asks more of a person and comes up less often. */
  readonly weight: 'light' | 'deeper';
  /** An answer is better kept in one's head: nothing invites to write it down. */
  readonly private?: true;
  /** It touches rights or safety: the page says beside it that a reflection is not a report. */
  readonly line?: 'notAReport';
};

/** The source document and the claim in it that a prompt comes from, as seedMap.ts has it. */
export type Source = {readonly seed: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'; readonly claim: string};
/** They stand beside their prompts and never ship. */
export type Sources<Id extends string> = Readonly<Record<Id, Source>>;

/** One language's words for a prompt: the question, and follow-ups from light to deep. */
export type Words = {readonly text: string; readonly deeper: readonly string[]};
export type WordsById = Readonly<Record<string, Words>>;

/** A prompt as a page shows it. */
export type Prompt = Entry & Words;

export const uses = ['start', 'power', 'role', 'story', 'decide', 'write', 'close'] as const;
/** What an opener is for; `close` asks the person how it was for them. */
export type Use = (typeof uses)[number];

/** A sentence to say out loud, to another person. */
export type Opener = {
  readonly id: string;
  readonly use: Use;
  readonly theme: Theme;
  readonly text: string;
  /** None: what comes next is up to the other person. Here so that lists of both read alike. */
  readonly deeper: readonly [];
};

/** A question to put to a group, with two steps deeper: first from the circle, then between us. */
export type Topic = {
  readonly id: string;
  readonly theme: Theme;
  readonly text: string;
  readonly deeper: readonly [string, string];
};

/** A way to go through one moment: its questions in order. `free` has only one. */
export type Frame = {readonly id: FrameId; readonly name: string; readonly steps: readonly [string, ...string[]]};
export type FrameId = 'free' | 'what' | 'power';
