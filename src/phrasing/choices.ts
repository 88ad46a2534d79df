/*
 * What a person chose about phrases, and an agency's sets, as one reader's options: for
 * the page, the draft pad and whoever else reads.
 */
import {rulesOf, type OwnPhrase, type PhraseSet} from './own.ts';
import type {ReaderOptions} from './reader.ts';
import {english as lexicon} from './english/words.ts';
import {rules as shipped} from './rules/index.ts';
import {categoryOf} from './types.ts';
import type {Vocabulary} from './vocabulary.ts';
import type {Wording} from './wording.ts';

export type Choices = {
  /** Categories and rules that stay silent. */
  readonly off: readonly string[];
  readonly quietPhrases: readonly string[];
  /** note: whatever the note around it says. */
  readonly peerMeans: 'note' | 'team' | 'person';
  readonly ownPhrases: readonly OwnPhrase[];
  readonly phraseSets: readonly PhraseSet[];
};

export function optionsFor(choices: Choices, wording: Wording): Required<ReaderOptions> {
  const sets: readonly PhraseSet[] = [{phrases: choices.ownPhrases}, ...choices.phraseSets];
  const own = rulesOf(joined(sets), wording);
  const off = new Set([...choices.off, ...sets.flatMap(set => set.off ?? [])]);
  return {
    lexicon,
    rules: [...own.rules, ...shipped].filter(({id}) => !off.has(id) && !off.has(categoryOf(id))),
    wording: own.wording,
    off: [],
    quietPhrases: [...choices.quietPhrases, ...sets.flatMap(({exceptions = []}) => exceptions.map(lowered))],
    vocabulary: vocabularyOf(sets, choices.peerMeans),
  };
}

/** The person's own comes first: of two that say the same phrase it is the one that counts. */
function joined(sets: readonly PhraseSet[]): PhraseSet {
  const phrases = new Map<string, OwnPhrase>();
  for (const phrase of sets.flatMap(set => set.phrases ?? [])) {
    if (!phrases.has(phrase.phrase)) phrases.set(phrase.phrase, phrase);
  }
  return {phrases: [...phrases.values()], prefer: sets.flatMap(set => set.prefer ?? [])};
}

function vocabularyOf(sets: readonly PhraseSet[], peerMeans: Choices['peerMeans']): Vocabulary {
  const all = (part: keyof Vocabulary) => sets.flatMap(({vocabulary}) => vocabulary?.[part] ?? []);
  const meant = {person: all('person'), team: all('team')};
  return {
    person: [...meant.person.filter(word => !isPeer(word) || peerMeans === 'note'), ...peer(peerMeans, 'person')],
    team: [...meant.team.filter(word => !isPeer(word) || peerMeans === 'note'), ...peer(peerMeans, 'team')],
    programs: all('programs'),
  };
}

function peer(means: Choices['peerMeans'], who: 'person' | 'team'): readonly string[] {
  return means === who ? ['peer'] : [];
}

function isPeer(word: string): boolean {
  return word.toLowerCase() === 'peer';
}

function lowered(phrase: string): string {
  return phrase.toLowerCase().replaceAll('’', "'");
}
