/*
 * A person's own prompts and an agency's set: what such a file holds, and how it joins
 * the library. Own words are taken as they are; nobody's question is held to our criteria.
 */
import type {SetForm, Shape} from '../shared/sets/shape.ts';
import {hash} from './hash.ts';
import {moments, themes, type Moment, type Theme} from './types.ts';

type Language = 'en' | 'es';
type Text = Readonly<Partial<Record<Language, string>>>;

/** A prompt as a file has it; at least one language in each text. */
export type OwnPrompt = {
  readonly text: Text;
  readonly theme?: Theme;
  /** Absent: any moment. */
  readonly moments?: readonly Moment[];
  readonly deeper?: readonly Text[];
};

/** A whole file, without its `format` and `version`. */
export type PromptSet = {readonly prompts: readonly OwnPrompt[]};

/** A prompt of theirs beside the library's own; shown, chosen and put away in the same way. */
export type JoinedPrompt = {
  readonly id: string;
  readonly text: string;
  readonly deeper: readonly string[];
  readonly theme?: Theme;
  readonly moments: readonly Moment[];
  readonly settings: readonly [];
  readonly weight: 'light';
};

const line: Shape = {kind: 'text', max: 140};
const text: Shape = {kind: 'record', fields: {en: line, es: line}, optional: ['en', 'es'], someOf: true};

/** For readSet (shared/sets), docs/prompt-set.md and its JSON Schema. */
export const promptForm: SetForm = {
  format: 'alongside-prompts',
  version: 1,
  fields: {
    prompts: {
      kind: 'list',
      max: 500,
      of: {
        kind: 'record',
        fields: {
          text,
          theme: {kind: 'choice', from: themes},
          moments: {kind: 'list', of: {kind: 'choice', from: moments}, max: moments.length},
          deeper: {kind: 'list', of: text, max: 5},
        },
        optional: ['theme', 'moments', 'deeper'],
      },
    },
  },
  optional: [],
};

/** @param from `own`, or another name for where they come from; ids begin with it and follow the words, not the order. */
export function joinPrompts(own: readonly OwnPrompt[], language: Language, from: string): readonly JoinedPrompt[] {
  return own.map(prompt => ({
    id: `${from}/${hash(JSON.stringify([prompt.text.en, prompt.text.es])).toString(36)}`,
    text: inLanguage(prompt.text, language),
    deeper: (prompt.deeper ?? []).map(step => inLanguage(step, language)),
    ...(prompt.theme && {theme: prompt.theme}),
    moments: prompt.moments ?? moments,
    settings: [],
    weight: 'light',
  }));
}

/** The other language is better than no question. */
function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.es ?? '';
}
