/*
 * The draft pad: text from anywhere Alongside cannot reach, in memory and nowhere else.
 * Read like a note, copied back as plain text.
 */
import {createReader, describe, optionsFor, type Choices, type Reader} from '../phrasing/index.ts';
import {english} from '../phrasing/wording.ts';
import type {NoteFinding} from '../shared/messages.ts';
import {noteFindingOf, spanOf, waysOf} from '../shared/noteFinding.ts';
import {defaults} from '../shared/settings/index.ts';
import type {Language} from '../shared/text/index.ts';
import {Model} from '../shared/ui/model.ts';

export type PadFinding = NoteFinding & {readonly start: number; readonly end: number};
export type PadState = {
  readonly text: string;
  /** In the order of the text; strengths are left out here. */
  readonly findings: readonly PadFinding[];
  readonly open: number;
  readonly said: 'copied' | 'forgotten' | 'byKey' | undefined;
};

export class PadModel extends Model<PadState> {
  #options = optionsFor(defaults, english);
  /** Made with the first words: whoever never comes here does not wait for it. */
  #reader: Reader | undefined;
  readonly #left = new Set<string>();
  #spans: readonly (readonly {start: number; end: number; text: string}[])[] = [];

  constructor() {
    super({text: '', findings: [], open: 0, said: undefined});
  }

  /** The person's own phrases and choices; reasons and questions in the language of the interface. */
  async read(choices: Choices, language: Language): Promise<void> {
    const wording = language === 'es' ? (await import('../phrasing/spanish.ts')).spanish : english;
    this.#options = optionsFor(choices, wording);
    this.#reader = undefined;
    if (this.state.text) this.write(this.state.text);
  }

  write = (text: string): void => {
    this.#reader ??= createReader(this.#options);
    const found = this.#reader
      .read(text)
      .filter(({weight, category}) => weight === 'shown' && category !== 'collaborative')
      .filter(finding => !this.#left.has(placeOf(text, finding)));
    this.#spans = found.map(finding => waysOf(finding).map(way => ({...spanOf(finding, way), text: way.text})));
    const findings = found.map((finding, id) => ({
      ...noteFindingOf(finding, id, text, describe(finding.ruleId, this.#options)),
      start: finding.start,
      end: finding.end,
    }));
    this.set({text, findings, open: Math.max(0, Math.min(this.state.open, findings.length - 1)), said: undefined});
  };

  /** What a wording would put where; the field types it, so that its own undo knows. */
  editFor(id: number, way: number): {start: number; end: number; text: string} | undefined {
    return this.#spans[id]?.[way];
  }

  leave = (id: number): void => {
    const finding = this.state.findings[id];
    if (!finding) return;
    this.#left.add(placeOf(this.state.text, finding));
    this.write(this.state.text);
  };

  show = (id: number): void => this.set({open: id});

  step = (by: 1 | -1): void => {
    const {length} = this.state.findings;
    this.set({open: (this.state.open + by + length) % length});
  };

  /** The phrase under the caret, if there is one. */
  caretAt = (offset: number): void => {
    const at = this.state.findings.findIndex(({start, end}) => start <= offset && offset <= end);
    if (at >= 0 && at !== this.state.open) this.set({open: at});
  };

  clear = (): void => {
    this.#reader?.forget();
    this.#left.clear();
    this.write('');
  };

  copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.state.text);
    this.set({said: 'copied'});
  };

  /** Whoever locks up leaves no draft on the table. */
  forget(): void {
    this.clear();
  }

  forgetClipboard = async (): Promise<void> => {
    await navigator.clipboard.writeText('');
    this.set({said: 'forgotten'});
  };

  /** @returns What the clipboard holds, or undefined where the browser does not say. */
  paste = async (): Promise<string | undefined> => {
    const text = await navigator.clipboard.readText().catch(() => undefined);
    this.set({said: text === undefined ? 'byKey' : undefined});
    return text;
  };
}

function placeOf(text: string, {start, end}: {start: number; end: number}): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}
