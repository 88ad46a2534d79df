/*
 * What makes a prompt worth answering, as far as a test can hold it. The rest is for
 * people: docs/prompts.md is there to be read from end to end.
 */
import {describe, expect, it} from 'vitest';
import {check} from '../phrasing/index.ts';
import {library} from './index.ts';
import {loadPrompts} from './load.ts';
import {loadFrames, loadOpeners, loadTopics} from './loadTalk.ts';
import {readingLevel} from './readingLevel.ts';
import {seedMap} from './seedMap.ts';
import {moments, themes, uses} from './types.ts';
import {en} from './words/en/index.ts';
import {es} from './words/es/index.ts';

/** Asks for a yes or a no, at the start or after a clause that sets the scene. */
const closed =
  /(^|, )(is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might)(n't)? (i|we|you|they|it|the|this|that|there|my|our|their|anyone|someone)\b/i;
const open =
  /(^|, )(in |at |on |from |with |for |to )?(what|when|which|how|where|whose|who)\b|(^|, )(so|now) (what|how)\b/i;
/** Words that the interface does not use, of a grade, a fault or a rank. */
const notOurs =
  /\b(must|should|need to|have to|error|invalid|violation|wrong|fix|improve|great job|well done|score|streak|client|patient|case|caseload|comply|compliance)\b/i;
const blame =
  /\b(why (did|didn|do|don|have|haven|are|were)|fail(ed|ure|s|ing)?|fault|blame|guilty|careless|lazy|mistake|bad at|neglect(ed)?|forg[eo]t)\b/i;
const gendered = /\b(he|she|him|her|hers|his|herself|himself|guys?)\b/i;
const work = /\b(utilize|facilitate|implement|stakeholder|intervention|modality|rapport|empower\w*|leverage)\b/i;

const questions = library.flatMap(({id, text, deeper}) => [
  [id, text.en],
  ...deeper.en.map((step, depth) => [`${id} deeper ${depth + 1}`, step]),
]) as [string, string][];
const topics = (await loadTopics('en')).flatMap(({id, text, deeper}) =>
  [text, ...deeper].map((step, depth) => [`${id} ${depth}`, step] as [string, string]),
);
const frames = (await loadFrames('en')).flatMap(({id, steps}) => steps.map(step => [id, step] as [string, string]));
const openers = await loadOpeners('en');

/* Spanish letters are no word characters to \b, so the ends of words are spelled out. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');
const spanishOpen = word('qué|cómo|cuándo|cuál|cuáles|quién|quiénes|dónde|adónde|cuánto|cuánta');
const spanishNotOurs = word(
  'por qué|debes?|debo|debería|hay que|tienes? que|obliga\\p{L}*|error|inválid\\p{L}*|fallaste|falló|fallé|culpa|cliente|paciente|usuari\\p{L}*|incumpl\\p{L}*',
);
/** Endings and pronouns that would make a man or a woman of the reader or the other person. */
const spanishGendered = word(
  'él|ella|ellos|ellas|nosotros|nosotras|juntos|juntas|todos|compañer[oa]s?|amig[oa]s?|cansad[oa]|segur[oa]|list[oa]|los pares|un par|\\p{L}+@s?|\\p{L}+/a',
);
const spanish: [string, string][] = library.flatMap(({id, text, deeper}) =>
  [text.es, ...deeper.es].map((step, depth) => [`${id} ${depth}`, step] as [string, string]),
);
spanish.push(
  ...(await loadTopics('es')).flatMap(({id, text, deeper}) =>
    [text, ...deeper].map((step, depth) => [`${id} ${depth}`, step] as [string, string]),
  ),
);

describe.each([...questions, ...topics, ...frames])('%s: %s', (_id, text) => {
  it('asks one open question in 140 characters, plainly', () => {
    expect(text.length).toBeLessThanOrEqual(140);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/^[A-Z].*\?$/);
    expect(text).toMatch(open);
    expect(text).not.toMatch(closed);
    expect(readingLevel(text)).toBeLessThanOrEqual(8);
  });
  it('is kind: no blame, no order, no he or she, no word of the trade', () => {
    for (const refused of [notOurs, blame, gendered, work]) expect(text).not.toMatch(refused);
    expect(check(text).filter(({category}) => category !== 'collaborative')).toEqual([]);
  });
});

describe.each(openers.map(({id, text}) => [id, text] as const))('%s: %s', (_id, text) => {
  it('can be said out loud, to anybody', () => {
    expect(text.length).toBeLessThanOrEqual(140);
    expect(readingLevel(text)).toBeLessThanOrEqual(8);
    for (const refused of [notOurs, blame, gendered, work]) expect(text).not.toMatch(refused);
    expect(check(text).filter(({category}) => category !== 'collaborative')).toEqual([]);
  });
});

describe.each(spanish)('%s: %s', (_id, text) => {
  it('asks one open, kind question in Spanish, of anybody', () => {
    expect(text.length).toBeLessThanOrEqual(140);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text.match(/¿/g)).toHaveLength(1);
    expect(text).toMatch(/\?$/);
    expect(text).toMatch(spanishOpen);
    for (const refused of [spanishNotOurs, spanishGendered]) expect(text).not.toMatch(refused);
  });
});

describe('the library', () => {
  it('has 140 prompts or more, ten or more a theme, with words in both languages', () => {
    const ids = library.map(prompt => prompt.id);
    expect(ids.length).toBeGreaterThanOrEqual(140);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(en).sort()).toEqual([...ids].sort());
    expect(Object.keys(es).sort()).toEqual([...ids].sort());
    for (const theme of themes) {
      expect(library.filter(prompt => prompt.theme === theme).length, theme).toBeGreaterThanOrEqual(10);
    }
  });
  it('keeps an id under its theme', () => {
    for (const {id, theme} of library) expect(id).toMatch(new RegExp(`^${theme}/[a-z]+$`));
  });
  it.each(moments)('fills a bag of twenty or more for: %s', moment => {
    expect(library.filter(prompt => prompt.moments.includes(moment)).length).toBeGreaterThanOrEqual(20);
  });
  it('goes deeper by the same number of steps in both languages', () => {
    for (const {id, deeper} of library) expect(deeper.es.length, id).toBe(deeper.en.length);
    expect(library.filter(({deeper}) => deeper.en.length === 0)).toEqual([]);
  });
  it('moves through what, so what and now what in every theme', () => {
    for (const theme of themes) {
      const movements = library.filter(prompt => prompt.theme === theme).map(prompt => prompt.movement);
      expect(new Set(movements).size, theme).toBe(3);
    }
  });
  it('does not always begin the same way', () => {
    for (const theme of themes) {
      const firsts = library.filter(prompt => prompt.theme === theme).map(({text}) => text.en.split(/[ ,]/)[0]!);
      for (const first of new Set(firsts)) {
        expect(firsts.filter(other => other === first).length, `${theme}: ${first}`).toBeLessThanOrEqual(
          firsts.length / 2,
        );
      }
    }
    expect(library.filter(({text}) => text.en.startsWith('What ')).length).toBeLessThan(library.length / 3);
  });
  it('says beside a prompt about rights or safety that a reflection is not a report', () => {
    const about = /\b(wishes|complaint|their no|see it another way|out of the room|pass on|too big)\b/;
    const touching = library.filter(({text}) => about.test(text.en));
    expect(touching.length).toBeGreaterThanOrEqual(8);
    expect(touching.filter(({line}) => line !== 'notAReport').map(({id}) => id)).toEqual([]);
  });
  it('has openers for every use and fourteen group topics or more, two steps deep, one for every theme', async () => {
    expect(new Set(openers.map(opener => opener.use))).toEqual(new Set(uses));
    const all = await loadTopics('en');
    expect(all.length).toBeGreaterThanOrEqual(14);
    expect(new Set(all.map(topic => topic.theme))).toEqual(new Set(themes));
  });
  it('comes one language at a time', async () => {
    expect((await loadPrompts('es')).map(({text}) => text)).toEqual(library.map(({text}) => text.es));
    expect((await loadPrompts('en')).map(({text}) => text)).toEqual(library.map(({text}) => text.en));
  });
});

describe('the source documents', () => {
  const claims = Object.entries(seedMap).flatMap(([seed, rows]) =>
    rows.map(([claim, ...answering]) => [seed, claim, answering] as const),
  );
  it.each(claims)('%s, %s: is answered by a prompt of its theme', (seed, claim, answering) => {
    const answers = library.filter(({source}) => source.seed === seed && source.claim === claim);
    expect(answers.map(({theme}) => theme).filter(theme => answering.includes(theme))).not.toEqual([]);
  });
  it('are the only sources a prompt names', () => {
    const known = new Set(claims.map(([seed, claim]) => `${seed} ${claim}`));
    expect(library.filter(({source}) => !known.has(`${source.seed} ${source.claim}`))).toEqual([]);
  });
});

/** Words that carry the meaning, cut short so that "share" and "sharing" meet. */
function gist(text: string): Set<string> {
  const small =
    /^(a|an|the|of|to|in|on|at|and|or|i|me|my|mine|we|us|our|it|that|this|is|are|was|were|do|did|does|could|would|might|may|can|how|what|when|where|which|who|whose|they|them|their|for|with|be|have|had|so|as|if|not|there)$/;
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return new Set(words.filter(word => !small.test(word)).map(word => word.replace(/(ing|ed|es|s)$/, '').slice(0, 6)));
}

/** Shared gist as a part of all gist, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [gist(one), gist(other)];
  const shared = [...a].filter(word => b.has(word)).length;
  return shared / Math.max(1, new Set([...a, ...b]).size);
}

describe('no two prompts', () => {
  it('are near each other', () => {
    const near = library.flatMap(({id, text}, index) =>
      library
        .slice(index + 1)
        .filter(other => likeness(text.en, other.text.en) >= 0.5)
        .map(other => `${id}: ${text.en} | ${other.id}: ${other.text.en}`),
    );
    expect(near).toEqual([]);
  });
  it('ask the same thing word for word, go-deeper steps and topics among them', () => {
    const texts = [...questions, ...topics, ...frames].map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
  it('would pass this test as copies of each other', () => {
    expect(likeness('Whose goal did we work on today?', 'What goal did we work on, and whose was it?')).toBeGreaterThan(
      0.5,
    );
    expect(likeness('Who set the agenda today?', 'What did I hear that surprised me?')).toBe(0);
  });
});
