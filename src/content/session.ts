/*
 * One field while somebody writes in it: reads at each pause, draws, opens the card,
 * takes what the person picks. Everything it starts, its signal ends.
 */
import {phraseKey} from '../phrasing/phraseKey.ts';
import type {Finding, Span} from '../phrasing/types.ts';
import {spanOf, waysOf} from '../shared/noteFinding.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {ask} from './browser.ts';
import {makeCard, type Card} from './card/card.ts';
import {lineOf, type CardActs} from './card/view.ts';
import {fieldAt, isTextBox, type Field} from './fields.ts';
import {placeOf, placesLeftIn} from './left.ts';
import {markerFor, type Marker} from './marker.ts';
import {editableSurface} from './marks/editable.ts';
import {mirrorSurface} from './marks/mirror.ts';
import {contains, isMarked, isSame, pickNext} from './pick.ts';
import {Reading} from './reading.ts';
import {replace, type Outcome} from './replace.ts';
import type {Surface} from './surface.ts';
import type {Curtain, Tell} from './tell.ts';
import {watchEdits, type Watch} from './watchEdits.ts';
import {watchPress} from './watchPress.ts';
import {watchScroll} from './watchScroll.ts';

/** Milliseconds without a key until the note is read again: longer than from one key to the next. */
const PAUSE = 120;

export class Session {
  readonly field: Field;
  readonly #settings: PageSettings;
  readonly #tell: Tell;
  readonly #curtain: Curtain;
  readonly #surface: Surface;
  readonly #reading: Reading;
  readonly #card: Card;
  readonly #marker: Marker | undefined;
  #asked: boolean;
  /** Code units of a text box at its last key. */
  #length: number;
  /** What the wording under the pointer would replace, where that is more than the phrase. */
  #preview: Span | undefined;
  readonly #edits: Watch;
  #isOver = false;
  #timer = 0;

  constructor(field: Field, settings: PageSettings, tell: Tell, curtain: Curtain, signal: AbortSignal) {
    this.field = field;
    this.#settings = settings;
    this.#tell = tell;
    this.#curtain = curtain;
    this.#length = isTextBox(field) ? field.value.length : 0;
    this.#asked = settings.marks === 'as I write';
    this.#surface = isTextBox(field) ? mirrorSurface(field, signal) : editableSurface(field, signal);
    this.#reading = new Reading(field, settings, settings.onlyNew ? this.#surface.read() : '');
    this.#card = makeCard(field, settings, giveBack => this.#cardClosed(giveBack), signal);
    this.#marker = markerFor(field, settings, this.#surface, signal);
    signal.addEventListener('abort', () => ((this.#isOver = true), clearTimeout(this.#timer), this.#reading.forget()));
    const edits = {typed: this.#typed, changed: () => this.#later(), length: () => this.#length};
    this.#edits = watchEdits(field, edits, signal);
    this.#watch(signal);
    // Not in the press that gave the focus: the caret is to be there first.
    this.#later(0);
  }

  /** What was found when the note was last read, strengths and quiet ones as well. */
  findings(): readonly Finding[] {
    return this.#reading.findings;
  }

  text(): string {
    return this.#reading.text;
  }

  /** Opens the card at the phrase nearest the caret, or at the one after the open one. */
  look(step: 'look' | 'next'): void {
    if (this.#settings.marks !== 'list') this.#asked = true;
    this.#curtain.drawn = false;
    this.#read(true);
    const shown = this.#reading.findings.filter(isMarked);
    const next = pickNext(shown, this.#surface.caret() ?? 0, this.#card.shown(), step);
    if (next) this.#open(next, true);
    else this.#say('card.none');
  }

  /** The curtain was drawn or opened. */
  curtainMoved(): void {
    this.#card.close();
    this.#draw();
    if (this.#curtain.drawn) this.#say('card.hidden');
  }

  take(finding: Finding, way: number): void {
    const chosen = waysOf(finding)[way];
    if (!chosen) return;
    const span = spanOf(finding, chosen);
    const old = this.#reading.text.slice(span.start, span.end);
    // A key may have come since it was read.
    const here = this.#reading.follow(span, this.#surface.read());
    this.#card.close();
    const done = here ? replace(this.field, here, old, chosen.text) : Promise.resolve<Outcome>('moved');
    void done.then(outcome => {
      // The focus went elsewhere meanwhile: nothing is drawn for a session that is over.
      if (this.#isOver) return;
      this.#read(true);
      this.#say(`card.${outcome}`);
      this.#tell.said(outcome);
    });
  }

  leave(finding: Finding): void {
    const left = placesLeftIn(this.field);
    const place = placeOf(this.#reading.text, finding);
    const back = () => left.delete(place);
    this.#leaveOut('card.left', () => left.add(place), back);
  }

  show(finding: Finding): void {
    this.#surface.select(finding);
    this.#open(finding, false);
  }

  #watch(signal: AbortSignal): void {
    const {field} = this;
    watchPress(field, (x, y) => this.#pressed(x, y), signal);
    const follow = () => {
      const shown = this.#card.shown();
      if (shown) this.#card.follow(this.#surface.rectsOf(shown));
    };
    watchScroll(field, follow, signal);
  }

  #pressed(x: number, y: number): void {
    const offset = this.#surface.offsetAt(x, y);
    if (offset === undefined) return;
    const hit = this.#drawn().find(({start, end}) => start <= offset && offset <= end);
    if (hit && contains(this.#surface.rectsOf(hit), x, y)) this.#open(hit, false);
  }

  #drawn(): readonly Finding[] {
    if (!this.#asked || this.#curtain.drawn) return [];
    return this.#reading.findings.filter(isMarked);
  }

  /** After something that changed what is to be marked, other than a key. */
  again(): void {
    this.#read(true);
  }

  #draw(): void {
    const shown = this.#card.shown();
    const open = shown && {...shown, ...this.#preview};
    const drawn = this.#drawn().map(finding => (open && shown && isSame(finding, shown) ? open : finding));
    this.#surface.paint(open && !drawn.includes(open) ? [...drawn, open] : drawn, open);
    this.#marker?.[this.#curtain.drawn ? 'hide' : 'place']();
  }

  /** @param all In one go, however long: somebody is waiting for it. */
  #read(all: boolean): void {
    this.#edits.rest();
    if (this.#edits.isComposing()) return;
    clearTimeout(this.#timer);
    if (!this.#tell.isThere()) return;
    const text = this.#surface.read();
    this.#length = text.length;
    if (!this.#reading.read(text, all)) return this.#later(0);
    const shown = this.#card.shown();
    if (shown && !this.#reading.findings.some(finding => isSame(finding, shown))) this.#card.close();
    this.#draw();
    this.#tell.read();
  }

  /** Only what cannot wait: whether we are still wanted is asked at the pause. */
  readonly #typed = (event?: InputEvent): void => {
    this.#marker?.typed(event);
    if (isTextBox(this.field)) {
      const now = this.field.value;
      this.#length = now.length;
      this.#surface.typed(now);
    }
    if (this.#card.shown()) this.#card.close();
    this.#later();
  };

  #later(pause = this.#settings.met && !this.#reading.isRead ? 0 : PAUSE): void {
    clearTimeout(this.#timer);
    const isField = () => this.field.isConnected && fieldAt(this.field);
    this.#timer = window.setTimeout(() => (isField() ? this.#read(false) : this.#edits.rest()), pause);
  }

  #open(finding: Finding, byKeyboard: boolean): void {
    this.#surface.reveal(finding);
    this.#card.open(finding, this.#surface.rectsOf(finding), this.#actsOn(finding), byKeyboard);
    this.#draw();
  }

  #actsOn(finding: Finding): CardActs {
    const phrase = phraseKey(this.#reading.text.slice(finding.start, finding.end));
    return {
      take: way => this.take(finding, way),
      leave: () => this.leave(finding),
      next: () => this.look('next'),
      close: () => this.#card.close(),
      preview: way => {
        this.#preview = way && spanOf(finding, way);
        this.#draw();
      },
      question: () => {
        // Straight from the press: browsers open a panel for nothing else.
        void ask('practice/about', {category: finding.category});
        this.#card.close();
      },
      notPhrase: () => {
        const hush = (hushed?: string) => (this.#reading.hushed = hushed);
        // Kept once the way back has gone: a change of the settings begins a new session, without that line.
        const keep = () => void ask('page/quiet', {phrase, on: true});
        this.#leaveOut('card.silenced', () => hush(phrase), hush, keep);
      },
      notSite: () => this.#rest(),
    };
  }

  /** A mark goes at once, and one line says so with the way back. */
  #leaveOut(line: string, put: () => unknown, back: () => unknown, gone?: () => void): void {
    put();
    this.#card.close();
    this.#read(true);
    this.#say(line, () => (back(), this.#read(true)), gone);
  }

  /** Marks go at once; the site rests for good when the line with the way back has gone. */
  #rest(): void {
    this.#curtain.drawn = true;
    this.#card.close();
    this.#draw();
    const back = () => ((this.#curtain.drawn = false), this.#draw());
    this.#say('card.resting', back, () => void ask('page/off', null));
  }

  #cardClosed(giveBack: boolean): void {
    this.#preview = undefined;
    this.#draw();
    if (giveBack) this.field.focus({preventScroll: true});
  }

  #say(key: string, undo?: () => void, gone?: () => void): void {
    const {words} = this.#settings;
    this.#card.say(lineOf(words[key]!), undo && {name: words['card.undo']!, act: undo}, gone);
  }
}
