/*
 * One field while somebody writes in it: reads at each pause, draws, opens the card,
 * takes what the person picks. Everything it starts, its signal ends.
 */
import {createReader, phraseKey, type Finding} from '../phrasing/index.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {ask} from './browser.ts';
import {makeCard, type Card} from './card/card.ts';
import {waysOf} from './card/view.ts';
import {isTextarea, type Field} from './fields.ts';
import {followEdit} from './followEdit.ts';
import {groupOf} from './groups.ts';
import {editableSurface} from './marks/editable.ts';
import {mirrorSurface} from './marks/mirror.ts';
import {replace, type Outcome} from './replace.ts';
import type {Surface} from './surface.ts';

/** Milliseconds without a key until the note is read again. */
const PAUSE = 100;

export type Session = {
  readonly field: Field;
  /** What was found when the note was last read, strengths and quiet ones as well. */
  readonly findings: () => readonly Finding[];
  readonly text: () => string;
  /** Opens the card at the phrase nearest the caret, or at the one after the open one. */
  look(step: 'nearest' | 'next'): void;
  hide(): void;
  take(finding: Finding, way: number): void;
  leave(finding: Finding): void;
  show(finding: Finding): void;
};

/** What a session tells of itself, for the panel. */
export type Tell = {readonly read: () => void; readonly said: (what: Outcome) => void};

/** A place the person left as it is: the words and what stood around them. */
type Left = string;

export function startSession(field: Field, settings: PageSettings, tell: Tell, signal: AbortSignal): Session {
  const surface: Surface = isTextarea(field) ? mirrorSurface(field, signal) : editableSurface(field, signal);
  const reader = createReader({quietPhrases: settings.quietPhrases, wording: settings.wording});
  const left = new Set<Left>();
  let text = '';
  let findings: readonly Finding[] = [];
  let marksOn = settings.marks === 'as I write';
  let composing = false;
  let timer = 0;

  const drawn = () =>
    marksOn ? findings.filter(finding => finding.weight === 'shown' && groupOf(finding.category) !== 'together') : [];
  const draw = () => surface.paint(drawn(), card.shown());
  const read = () => {
    text = surface.read();
    findings = reader.read(text).filter(finding => !left.has(placeOf(text, finding)));
    draw();
    tell.read();
  };
  const card: Card = makeCard(
    field,
    settings,
    giveBack => {
      draw();
      if (giveBack) field.focus({preventScroll: true});
    },
    signal,
  );
  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = window.setTimeout(() => field.isConnected && read(), PAUSE);
  };
  const edited = () => {
    if (isTextarea(field)) {
      const now = field.value;
      surface.typed(now);
      findings = findings.flatMap(finding => followEdit(finding, text, now) ?? []);
      text = now;
    }
    if (card.shown()) card.close();
    later();
  };
  const say = (key: string, undo?: () => void) =>
    card.say(
      settings.words[key]!.replace('{key}', /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl Z'),
      undo && {name: settings.words['card.undo']!, act: undo},
    );

  const session: Session = {
    field,
    findings: () => findings,
    text: () => text,
    look(step) {
      if (settings.marks === 'when I ask') marksOn = true;
      read();
      const next = pick(
        findings.filter(finding => finding.weight === 'shown' && finding.category !== 'collaborative'),
        surface,
        card.shown(),
        step,
      );
      if (next) openCard(next, true);
      else say('card.none');
    },
    hide() {
      marksOn = !marksOn;
      card.close();
      draw();
      if (!marksOn) say('card.hidden');
    },
    take(finding, way) {
      const chosen = waysOf(finding)[way];
      const old = text.slice(finding.start, finding.end);
      if (!chosen) return;
      card.close();
      void replace(field, finding, old, chosen.text).then(outcome => {
        read();
        say(`card.${outcome}`);
        tell.said(outcome);
      });
    },
    leave(finding) {
      const place = placeOf(text, finding);
      left.add(place);
      card.close();
      read();
      say('card.left', () => {
        left.delete(place);
        read();
      });
    },
    show(finding) {
      surface.reveal(finding);
      surface.select(finding);
      openCard(finding, false);
    },
  };
  const openCard = (finding: Finding, byKeyboard: boolean) => {
    surface.reveal(finding);
    const phrase = phraseKey(text.slice(finding.start, finding.end));
    card.open(
      finding,
      surface.rectsOf(finding),
      {
        take: way => session.take(finding, way),
        leave: () => session.leave(finding),
        next: () => session.look('next'),
        close: () => card.close(),
        notPhrase: () => {
          card.close();
          void ask('page/quiet', {phrase, on: true});
          say('card.silenced', () => void ask('page/quiet', {phrase, on: false}));
        },
        notSite: () => {
          card.close();
          void ask('page/off', null);
        },
      },
      byKeyboard,
    );
    draw();
  };
  const press = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted || event.button !== 0 || isSelecting(field)) return;
    const offset = surface.offsetAt(event.clientX, event.clientY);
    const hit =
      offset === undefined
        ? undefined
        : drawn().find(
            finding => finding.start <= offset && offset <= finding.end && contains(surface.rectsOf(finding), event),
          );
    if (hit) openCard(hit, false);
    else card.close();
  };
  field.addEventListener('input', edited, {signal});
  field.addEventListener('compositionstart', () => (composing = true), {signal});
  field.addEventListener('compositionend', () => ((composing = false), later()), {signal});
  field.ownerDocument.addEventListener('selectionchange', () => changedQuietly(field, text) && edited(), {signal});
  field.addEventListener('pointerup', press, {signal});
  const follow = () => {
    const shown = card.shown();
    if (shown) card.follow(surface.rectsOf(shown));
  };
  field.ownerDocument.addEventListener('scroll', follow, {signal, capture: true, passive: true});
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    reader.forget();
    findings = [];
    text = '';
  });
  read();
  return session;
}

/** Dictation sets a value without an input event; the caret that moves betrays it. */
function changedQuietly(field: Field, text: string): boolean {
  return isTextarea(field) && field.value.length !== text.length;
}

function placeOf(text: string, {start, end}: Finding): Left {
  return text.slice(Math.max(0, start - 20), end + 20);
}

function isSelecting(field: Field): boolean {
  if (isTextarea(field)) return field.selectionStart !== field.selectionEnd;
  return !(field.ownerDocument.getSelection()?.isCollapsed ?? true);
}

function contains(rects: readonly DOMRect[], {clientX, clientY}: PointerEvent): boolean {
  return rects.some(
    rect =>
      clientX >= rect.left - 1 && clientX <= rect.right + 1 && clientY >= rect.top - 2 && clientY <= rect.bottom + 4,
  );
}

function pick(
  findings: readonly Finding[],
  surface: Surface,
  open: Finding | undefined,
  step: 'nearest' | 'next',
): Finding | undefined {
  if (open && step === 'next') return findings.find(finding => finding.start > open.start) ?? findings[0];
  const caret = surface.caret() ?? 0;
  const distance = (finding: Finding) =>
    caret < finding.start ? finding.start - caret : Math.max(0, caret - finding.end);
  return [...findings].sort((a, b) => distance(a) - distance(b))[0];
}
