/*
 * The note as it was last read: its text, and what was found in it. A long text that is
 * new is read a portion at a time, so that no key waits for all of it.
 */
import {phraseKey} from '../phrasing/phraseKey.ts';
import {createReader, prepare, type Reader} from '../phrasing/reader.ts';
import type {Finding, Span} from '../phrasing/types.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {editBetween, followEdit} from './followEdit.ts';
import {placeOf, placesLeftIn} from './left.ts';
import {writtenIn, type Written} from './written.ts';

/** Code units of new text that are read in one go. */
const PORTION = 4000;

/** Making a reader costs more than a reading: the next field gets the one of the last. */
let kept: {readonly settings: PageSettings; readonly reader: Reader} | undefined;

function readerFor(settings: PageSettings): Reader {
  if (kept?.settings !== settings) kept = {settings, reader: createReader(settings)};
  return kept.reader;
}

export class Reading {
  text = '';
  findings: readonly Finding[] = [];
  /** A phrase, as phraseKey writes it, that was silenced just now; the settings hear of it later. */
  hushed: string | undefined;
  /** Whether all that stood in the field was read once. Where phrases are counted, no key puts that off: what is written after it is told apart. */
  isRead = false;
  readonly #field: Element;
  readonly #settings: PageSettings;
  readonly #written: Written | undefined;
  /** What the reader has seen, complete. */
  #known = '';
  /** Code units of a new text that were read so far. */
  #upTo = 0;

  constructor(field: Element, settings: PageSettings, text: string) {
    this.#field = field;
    this.#settings = settings;
    this.#written = settings.onlyNew ? writtenIn(field, text) : undefined;
  }

  /** @returns false where another portion is to be read before anything of this text is known. */
  read(text: string, all: boolean): boolean {
    const veiled = this.#written?.veil(text) ?? text;
    // A reader is made in several tasks, and reads in the next: no key waits for all of it. Where phrases
    // are counted it is made at once: what is written before the first reading would pass for what stood there.
    const isReady = kept?.settings === this.#settings;
    if (!isReady && !all && !this.#settings.met && !prepare(this.#settings)) return false;
    const reader = readerFor(this.#settings);
    if (!isReady && !all) return false;
    const {start, added} = editBetween(this.#known, veiled);
    const upTo = Math.max(start, this.#upTo) + PORTION;
    if (!all && added > PORTION && upTo < veiled.length) {
      this.#upTo = upTo;
      reader.read(veiled.slice(0, upTo));
      return false;
    }
    const left = placesLeftIn(this.#field);
    this.findings = reader
      .read(veiled)
      .filter(finding => !left.has(placeOf(text, finding)) && (this.#written?.holds(finding) ?? true))
      .filter(({start, end}) => this.hushed === undefined || phraseKey(text.slice(start, end)) !== this.hushed);
    this.text = text;
    this.#known = veiled;
    this.#upTo = 0;
    this.isRead = true;
    return true;
  }

  /** Where a span of what was read stands in the text as it is now, or undefined where a key has touched it. */
  follow(span: Span, now: string): Span | undefined {
    return now === this.text ? span : followEdit(span, this.text, now);
  }

  forget(): void {
    kept?.reader.forget();
    this.text = '';
    this.#known = '';
    this.findings = [];
  }
}
