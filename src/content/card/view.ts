/*
 * What the card shows for one finding: group, why, question, the ways to put it, and
 * "leave as is", which is always there.
 */
import {describe} from '../../phrasing/reader.ts';
import type {Finding} from '../../phrasing/types.ts';
import type {PageSettings} from '../../shared/settings/index.ts';
import {groupOf} from '../../shared/groups.ts';
import {questionOf, waysOf, type Way} from '../../shared/noteFinding.ts';
import {element, icon} from './element.ts';

export type CardActs = {
  readonly take: (way: number) => void;
  readonly leave: () => void;
  /** To a question about this kind of phrase, in the practice. */
  readonly question: () => void;
  readonly notPhrase: () => void;
  readonly notSite: () => void;
  readonly next: () => void;
  readonly close: () => void;
  /** The pointer or the focus came to a way, or left it. */
  readonly preview: (way: Way | undefined) => void;
};

const CLOSE = 'm5.5 5.5 9 9M14.5 5.5l-9 9';
const NEXT = 'm8 6 4 4-4 4';
const MORE = 'M5 10h.01M10 10h.01M15 10h.01';

/** A line with the key that undoes, as this computer calls it. */
export function lineOf(words: string): string {
  return words.replace('{key}', /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl Z');
}

export function cardView(document: Document, finding: Finding, settings: PageSettings, acts: CardActs): HTMLElement {
  const {words} = settings;
  const make = element.bind(null, document);
  const about = describe(finding.ruleId, settings);
  const question = questionOf(finding, about);
  const group = groupOf(finding.category);
  const button = (name: string, label: string, act: () => void, ...inside: (Node | string)[]) =>
    make(
      'button',
      {type: 'button', class: name, ...(inside.length > 0 && {'aria-label': label, title: label}), click: act},
      ...(inside.length > 0 ? inside : [label]),
    );
  const notSite = button('text-btn', words['card.notSite']!, acts.notSite);
  notSite.hidden = true;
  const more = button('icon-btn', words['card.more']!, () => (notSite.hidden = !notSite.hidden), icon(document, MORE));
  const ways = waysOf(finding).map((way, index) => {
    const [here, gone] = [() => acts.preview(way), () => acts.preview(undefined)];
    const look = {pointerenter: here, focus: here, pointerleave: gone, blur: gone};
    const name = way.condition === undefined ? 'option' : 'option if-true';
    return make(
      'button',
      {type: 'button', class: name, click: () => acts.take(index), ...(way.start !== undefined && look)},
      make(
        'span',
        {},
        make('span', {class: 'words', lang: 'en'}, way.text),
        ...(way.condition === undefined ? [] : [make('span', {class: 'if'}, way.condition)]),
      ),
      make('span', {class: 'keycap', 'aria-hidden': 'true'}, String(index + 1)),
    );
  });
  return make(
    'div',
    {class: 'pop', role: 'dialog', 'aria-label': words['card.name']!, tabindex: '-1'},
    make(
      'div',
      {class: 'top'},
      make('span', {class: `group ${group}`}, make('i'), words[`group.${group}`]!),
      more,
      button('icon-btn', words['card.close']!, acts.close, icon(document, CLOSE)),
    ),
    make('p', {class: 'why'}, about?.reason ?? ''),
    make('p', {class: 'askline'}, question),
    make('div', {class: 'options'}, ...ways),
    make(
      'div',
      {class: 'acts'},
      button('text-btn', words['card.leave']!, acts.leave),
      button('text-btn', words['card.notPhrase']!, acts.notPhrase),
      make('span', {class: 'sp'}),
      button('icon-btn', words['card.next']!, acts.next, icon(document, NEXT)),
      button('text-btn', words['card.question']!, acts.question),
      notSite,
    ),
  );
}
