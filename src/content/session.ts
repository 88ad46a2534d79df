/*
 * One field while somebody writes in it: reads at each pause, draws, opens the card,
 * takes what the person picks. Everything it starts, its signal ends.
 */
import {createReader, phraseKey, type Finding, type Span} from '../phrasing/index.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {ask} from './browser.ts';
import {makeCard, type Card} from './card/card.ts';
import {spanOf, waysOf, type CardActs} from './card/view.ts';
import {fieldAt, isTextBox, type Field} from './fields.ts';
import {followEdit} from './followEdit.ts';
import {groupOf} from './groups.ts';
import {editableSurface} from './marks/editable.ts';
import {mirrorSurface} from './marks/mirror.ts';
import {pickNext} from './pick.ts';
import {replace, type Outcome} from './replace.ts';
import type {Surface} from './surface.ts';
import {watchEdits} from './watchEdits.ts';
import {watchPress} from './watchPress.ts';
import {writtenIn, type Written} from './written.ts';

/** Milliseconds without a key until the note is read again: longer than from one key to the next. */
const PAUSE = 110;

/** What a session tells of itself, for the panel. */
export type Tell = {readonly read: () => void; readonly said: (what: Outcome) => void};

/** What outlives a session in its frame: one key hides the marks of all fields. */
export type Curtain = {drawn: boolean};

export class Session {
  readonly field: Field;
  readonly #settings: PageSettings;
  readonly #tell: Tell;
  readonly #curtain: Curtain;
  readonly #surface: Surface;
  readonly #reader: ReturnType<typeof createReader>;
  readonly #written: Written | undefined;
  readonly #card: Card;
  /** Places the person left as they are: the words and what stands around them. */
  readonly #left = new Set<string>();
  #asked: boolean;
  #text = '';
  #findings: readonly Finding[] = [];
  /** What the wording under the pointer would replace, where that is more than the phrase. */
  #preview: Span | undefined;
  #timer = 0;

  constructor(field: Field, settings: PageSettings, tell: Tell, curtain: Curtain, signal: AbortSignal) {
    this.field = field;
    this.#settings = settings;
    this.#tell = tell;
    this.#curtain = curtain;
    this.#asked = settings.marks === 'as I write';
    this.#surface = isTextBox(field) ? mirrorSurface(field, signal) : editableSurface(field, signal);
    this.#reader = createReader({quietPhrases: settings.quietPhrases, wording: settings.wording});
    this.#written = settings.onlyNew ? writtenIn(field, this.#surface.read()) : undefined;
    this.#card = makeCard(field, settings, giveBack => this.#cardClosed(giveBack), signal);
    signal.addEventListener('abort', () => this.#forget());
    this.#watch(signal);
    this.#read();
  }

  /** What was found when the note was last read, strengths and quiet ones as well. */
  findings(): readonly Finding[] {
    return this.#findings;
  }

  text(): string {
    return this.#text;
  }

  /** Opens the card at the phrase nearest the caret, or at the one after the open one. */
  look(step: 'nearest' | 'next'): void {
    if (this.#settings.marks !== 'list') this.#asked = true;
    this.#curtain.drawn = false;
    this.#read();
    const shown = this.#findings.filter(({weight, category}) => weight === 'shown' && category !== 'collaborative');
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
    const old = this.#text.slice(span.start, span.end);
    this.#card.close();
    void replace(this.field, span, old, chosen.text).then(outcome => {
      this.#read();
      this.#say(`card.${outcome}`);
      this.#tell.said(outcome);
    });
  }

  leave(finding: Finding): void {
    const place = placeOf(this.#text, finding);
    this.#left.add(place);
    this.#card.close();
    this.#read();
    this.#say('card.left', () => {
      this.#left.delete(place);
      this.#read();
    });
  }

  show(finding: Finding): void {
    this.#surface.reveal(finding);
    this.#surface.select(finding);
    this.#open(finding, false);
  }

  #watch(signal: AbortSignal): void {
    const {field} = this;
    const edits = {typed: () => this.#typed(), changed: () => this.#later(), length: () => this.#text.length};
    watchEdits(field, edits, signal);
    const at = (x: number, y: number) => this.#surface.offsetAt(x, y);
    const press = (x: number, y: number) => {
      const offset = at(x, y);
      const hit =
        offset === undefined ? undefined : this.#drawn().find(({start, end}) => start <= offset && offset <= end);
      if (hit && contains(this.#surface.rectsOf(hit), x, y)) this.#open(hit, false);
    };
    watchPress(field, press, signal);
    const follow = () => {
      const shown = this.#card.shown();
      if (shown) this.#card.follow(this.#surface.rectsOf(shown));
    };
    field.ownerDocument.addEventListener('scroll', follow, {signal, capture: true, passive: true});
  }

  #drawn(): readonly Finding[] {
    if (!this.#asked || this.#curtain.drawn) return [];
    return this.#findings.filter(({weight, category}) => weight === 'shown' && groupOf(category) !== 'together');
  }

  #draw(): void {
    const shown = this.#card.shown();
    const open = shown && {...shown, ...this.#preview};
    const drawn = this.#drawn().map(finding => (open && shown && isSame(finding, shown) ? open : finding));
    this.#surface.paint(open && !drawn.includes(open) ? [...drawn, open] : drawn, open);
  }

  #read(): void {
    clearTimeout(this.#timer);
    const text = this.#surface.read();
    const veiled = this.#written?.veil(text) ?? text;
    this.#text = text;
    this.#findings = this.#reader
      .read(veiled)
      .filter(finding => !this.#left.has(placeOf(text, finding)) && (this.#written?.holds(finding) ?? true));
    const shown = this.#card.shown();
    if (shown && !this.#findings.some(finding => isSame(finding, shown))) this.#card.close();
    this.#draw();
    this.#tell.read();
  }

  #typed(): void {
    if (isTextBox(this.field)) {
      const now = this.field.value;
      this.#surface.typed(now);
      this.#findings = this.#findings.flatMap(finding => followEdit(finding, this.#text, now) ?? []);
      this.#text = now;
    }
    if (this.#card.shown()) this.#card.close();
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.field.isConnected && fieldAt(this.field) && this.#read(), PAUSE);
  }

  #open(finding: Finding, byKeyboard: boolean): void {
    this.#surface.reveal(finding);
    this.#card.open(finding, this.#surface.rectsOf(finding), this.#actsOn(finding), byKeyboard);
    this.#draw();
  }

  #actsOn(finding: Finding): CardActs {
    const phrase = phraseKey(this.#text.slice(finding.start, finding.end));
    return {
      take: way => this.take(finding, way),
      leave: () => this.leave(finding),
      next: () => this.look('next'),
      close: () => this.#card.close(),
      preview: way => {
        this.#preview = way && spanOf(finding, way);
        this.#draw();
      },
      notPhrase: () => {
        this.#card.close();
        void ask('page/quiet', {phrase, on: true});
        this.#say('card.silenced', () => void ask('page/quiet', {phrase, on: false}));
      },
      notSite: () => this.#rest(),
    };
  }

  /** Marks go at once; the site rests for good when the line with the way back has gone. */
  #rest(): void {
    this.#curtain.drawn = true;
    this.#card.close();
    this.#draw();
    const back = () => {
      this.#curtain.drawn = false;
      this.#draw();
    };
    this.#say('card.resting', back, () => void ask('page/off', null));
  }

  #cardClosed(giveBack: boolean): void {
    this.#preview = undefined;
    this.#draw();
    if (giveBack) this.field.focus({preventScroll: true});
  }

  #say(key: string, undo?: () => void, gone?: () => void): void {
    const {words} = this.#settings;
    const line = words[key]!.replace('{key}', /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl Z');
    this.#card.say(line, undo && {name: words['card.undo']!, act: undo}, gone);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#reader.forget();
    this.#findings = [];
    this.#text = '';
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end && a.ruleId === b.ruleId;
}

function placeOf(text: string, {start, end}: Span): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}

function contains(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(({left, right, top, bottom}) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 4);
}
