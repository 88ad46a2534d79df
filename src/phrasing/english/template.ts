/*
 * A rule's wording, cut once into what stands as it is and what a sentence fills in:
 * "~ask {them} to" is a verb whose form is kept, a hole, and " to".
 */
import {intern} from './lexicon.ts';

/** Exactly one of them. */
export type Part = {
  readonly text?: string;
  /** Lexicon number of a base form. */
  readonly verb?: number;
  readonly hole?: string;
};

export type Template = {
  /** It replaces all that the pattern took in, not only the finding. */
  readonly beyond: boolean;
  readonly parts: readonly Part[];
};

const templates = new Map<string, Template>();

/** @param wording One of a rule's: there are only so many, so each is remembered. */
export function templateOf(wording: string): Template {
  let known = templates.get(wording);
  if (!known) {
    const beyond = wording.startsWith('+');
    const parts = (beyond ? wording.slice(1) : wording).split(/(~[a-z]+|\{\w+\})/).filter(Boolean);
    known = {beyond, parts: parts.map(partOf)};
    templates.set(wording, known);
  }
  return known;
}

function partOf(source: string): Part {
  if (source.startsWith('~')) return {verb: intern(source.slice(1))};
  return source.startsWith('{') ? {hole: source.slice(1, -1)} : {text: source};
}
