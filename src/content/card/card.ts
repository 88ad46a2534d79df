/*
 * Opens, places and closes the card. Opened by pointer it leaves the focus where it
 * was; opened by keyboard it takes it, and gives it back.
 */
import type {Finding} from '../../phrasing/index.ts';
import type {PageSettings} from '../../shared/settings/index.ts';
import type {Field} from '../fields.ts';
import {toneOf, type Tone} from '../marks/style.ts';
import {element} from './element.ts';
import {makeHost, outerOf, type CardHost} from './host.ts';
import {placeCard} from './place.ts';
import {waysOf} from '../../shared/noteFinding.ts';
import {cardView, type CardActs} from './view.ts';

/** Milliseconds a word like "Changed" stays, and longer where it offers a way back. */
const SAID = 4000;
const SAID_WITH_UNDO = 10_000;
/** Milliseconds in which nobody has read the next card yet. */
const UNREAD = 500;

export type Card = {
  /** The finding on show, or undefined. */
  readonly shown: () => Finding | undefined;
  open(finding: Finding, rects: readonly DOMRect[], acts: CardActs, byKeyboard: boolean): void;
  /** One line where the card was, with a way back where there is one; `gone` once nobody took it. */
  say(line: string, undo?: {readonly name: string; readonly act: () => void}, gone?: () => void): void;
  /** The phrase moved on screen; without a place it is out of sight, and the card goes. */
  follow(rects: readonly DOMRect[]): void;
  close(): void;
};

export function makeCard(
  field: Field,
  settings: PageSettings,
  onClosed: (giveBack: boolean) => void,
  signal: AbortSignal,
): Card {
  const outer = outerOf(field);
  const hosts = new Map<Tone, CardHost>();
  let host: CardHost | undefined;
  let view: HTMLElement | undefined;
  let shown: Finding | undefined;
  let byKeyboard = false;
  let anchor = {left: 0, top: 0, right: 0, bottom: 0};
  let timer = 0;
  let life = new AbortController();
  let onGone: (() => void) | undefined;

  const anchorOf = ({left, right, top, bottom}: DOMRect) => {
    // A frame may have moved since.
    const {dx, dy} = outerOf(field);
    return {left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy};
  };
  const clear = () => {
    life.abort();
    clearTimeout(timer);
    host?.hide();
    host = undefined;
    shown = undefined;
    const gone = onGone;
    onGone = undefined;
    gone?.();
  };
  const close = () => {
    if (!host) return;
    const giveBack = byKeyboard && shown !== undefined;
    clear();
    onClosed(giveBack);
  };
  /** One a tone, made when it is first wanted and kept until the session ends. */
  const hostFor = (tone: Tone) => {
    const kept = hosts.get(tone);
    // A page may have taken it away.
    if (kept?.root.host.isConnected) return kept;
    const made = makeHost(outer, tone, settings.css);
    hosts.set(tone, made);
    return made;
  };
  const put = (next: HTMLElement) => {
    clear();
    life = new AbortController();
    host = hostFor(settings.theme === 'system' ? toneOf(field) : settings.theme);
    view = next;
    // Pressing in the card takes neither the focus nor the selection away from the note.
    view.addEventListener('pointerdown', event => byKeyboard || event.preventDefault());
    view.addEventListener('mousedown', event => byKeyboard || event.preventDefault());
    host.show(view);
    settle(view, anchor, outer.document, host);
    for (const document of new Set([outer.document, field.ownerDocument])) {
      document.addEventListener('keydown', event => event.isTrusted && byKey(event), {
        signal: life.signal,
        capture: true,
      });
      // A press in the card itself arrives with our host as its target.
      document.addEventListener('pointerdown', event => event.isTrusted && pressedOutside(event), {
        signal: life.signal,
        capture: true,
      });
    }
  };
  /** Escape closes; Tab leads into a card that a press opened, which would else be out of the keyboard's reach. */
  const byKey = (event: KeyboardEvent) => {
    const leadsIn = event.key === 'Tab' && !event.shiftKey && shown && event.target !== host?.root.host;
    if (event.key !== 'Escape' && !leadsIn) return;
    event.stopPropagation();
    if (!leadsIn) return close();
    event.preventDefault();
    byKeyboard = true;
    view?.focus({preventScroll: true});
  };
  const pressedOutside = (event: Event) => {
    if (!shown || event.target === host?.root.host) return;
    // The press itself says where the focus goes.
    byKeyboard = false;
    close();
  };
  signal.addEventListener('abort', () => {
    clear();
    for (const made of hosts.values()) made.remove();
  });
  return {
    shown: () => shown,
    open(finding, rects, acts, keyboard) {
      if (!rects[0]) return;
      anchor = anchorOf(rects[0]);
      byKeyboard = keyboard;
      const made = cardView(outer.document, finding, settings, {...acts, close});
      if (shown) unlessMeant(made, settings.words['card.next']!);
      put(made);
      shown = finding;
      made.addEventListener('keydown', event => event.isTrusted && chooseByKey(event, made, finding, acts));
      if (keyboard) made.focus({preventScroll: true});
    },
    say(line, undo, gone) {
      const make = element.bind(null, outer.document);
      const back =
        undo &&
        make(
          'button',
          {type: 'button', class: 'text-btn', click: () => ((onGone = undefined), clear(), undo.act())},
          undo.name,
        );
      put(make('div', {class: 'pop said', role: 'status'}, make('p', {}, line), ...(back ? [back] : [])));
      onGone = gone;
      timer = window.setTimeout(clear, undo ? SAID_WITH_UNDO : SAID);
    },
    follow(rects) {
      if (!rects[0] || !view || !host) return close();
      anchor = anchorOf(rects[0]);
      settle(view, anchor, outer.document, host);
    },
    close,
  };
}

/**
 * The card went on to the next phrase and stands elsewhere: what lies under the pointer now was
 * read by nobody. A second press there was meant for the arrow that stood there.
 */
function unlessMeant(view: HTMLElement, arrow: string): void {
  const since = performance.now();
  const unread = (event: MouseEvent) => {
    const isArrow = event.composedPath().some(part => (part as HTMLElement).title === arrow);
    // A key says so with a detail of 0.
    if (event.detail > 0 && !isArrow && performance.now() - since < UNREAD) event.stopPropagation();
  };
  view.addEventListener('click', unread, {capture: true});
}

/** Digits press a way, arrows walk the buttons; only while the card has the focus. */
function chooseByKey(event: KeyboardEvent, view: HTMLElement, finding: Finding, acts: CardActs): void {
  const way = Number(event.key) - 1;
  if (way >= 0 && way < waysOf(finding).length) acts.take(way);
  else if (event.key === 'ArrowRight') acts.next();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(view, event.key === 'ArrowDown' ? 1 : -1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function walk(view: HTMLElement, step: 1 | -1): void {
  const buttons = [...view.querySelectorAll('button')].filter(button => !button.hidden);
  const root = view.getRootNode() as ShadowRoot;
  const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
  const ways = buttons.findIndex(button => button.classList.contains('option'));
  const next = at < 0 ? Math.max(0, ways) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}

function settle(
  view: HTMLElement,
  anchor: {left: number; top: number; right: number; bottom: number},
  document: Document,
  host: CardHost,
): void {
  const window = document.defaultView!;
  const {width, height} = view.getBoundingClientRect();
  const covers = (box: {left: number; top: number; right: number; bottom: number}) => hasButton(document, host, box);
  const placed = placeCard(anchor, {width, height}, {width: window.innerWidth, height: window.innerHeight}, covers);
  view.style.left = `${placed.left}px`;
  view.style.top = `${placed.top}px`;
  if (placed.width !== undefined && !view.classList.contains('said')) view.style.width = `${placed.width}px`;
}

/** Looks at nine points of the box for something of the page that can be pressed. */
function hasButton(
  document: Document,
  host: CardHost,
  box: {left: number; top: number; right: number; bottom: number},
): boolean {
  for (const fx of [0.1, 0.5, 0.9]) {
    for (const fy of [0.1, 0.5, 0.9]) {
      const under = document.elementsFromPoint(
        box.left + fx * (box.right - box.left),
        box.top + fy * (box.bottom - box.top),
      );
      const page = under.find(element => element !== host.root.host);
      if (page?.closest('button, [role="button"], input[type="submit"], input[type="button"]')) return true;
    }
  }
  return false;
}
