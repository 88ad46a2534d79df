/*
 * A person's own prompts and an agency's set: what such a file holds, and how it joins
 * the library. Own words are taken as they are; nobody's question is held to our criteria.
 */
import type {SetForm, Shape} from '../shared/sets/shape.ts';
import {hash} from './hash.ts';
import {moments, themes, type Moment, type Theme} from './types.ts';

type Language = 'en' | 'es';
export type Text = Readonly<Partial<Record<Language, string>>>;

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
/** A file that somebody brought in, under a name of its own; it comes and goes as one. */
export type NamedSet = PromptSet & {readonly name: string};

/** What stands beside the library: a person's own prompts, and sets. */
export type Beside = {readonly mine: readonly OwnPrompt[]; readonly sets: readonly NamedSet[]};

/** A prompt of theirs beside the library's own; shown, chosen and put away in the same way. */
export type JoinedPrompt = {
  /** The set it is from; empty for a person's own. */
  readonly from: string;
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

/** All of it for one language: own ones first; what two sets both hold is there once. */
export function joinBeside({mine, sets}: Beside, language: Language): readonly JoinedPrompt[] {
  const joined = [
    ...joinPrompts(mine, language, ''),
    ...sets.flatMap(({name, prompts}) => joinPrompts(prompts, language, name)),
  ];
  // Reversed, so that the first of a kind is the one that stays.
  const first = new Map(joined.map(prompt => [prompt.id, prompt] as const).reverse());
  return joined.filter(prompt => first.get(prompt.id) === prompt);
}

/** @param from The set's name; empty: a person's own. */
export function joinPrompts(own: readonly OwnPrompt[], language: Language, from: string): readonly JoinedPrompt[] {
  return own.map(prompt => ({
    from,
    id: idOf(prompt, from === '' ? 'own' : 'set'),
    text: inLanguage(prompt.text, language),
    deeper: (prompt.deeper ?? []).map(step => inLanguage(step, language)),
    ...(prompt.theme && {theme: prompt.theme}),
    moments: prompt.moments ?? moments,
    settings: [],
    weight: 'light',
  }));
}

/** Follows the words, not the order nor the file: what was put away stays away when a set comes anew. */
export function idOf({text}: OwnPrompt, kind: 'own' | 'set'): string {
  return `${kind}/${hash(JSON.stringify([text.en, text.es])).toString(36)}`;
}

/** The other language is better than no question. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en ?? text.es ?? '';
}

/** As a file that comes in again the same. */
export function fileOf(prompts: readonly OwnPrompt[]): string {
  const {format, version} = promptForm;
  return JSON.stringify({format, version, prompts}, null, 2) + '\n';
}
