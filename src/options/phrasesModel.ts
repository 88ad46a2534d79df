/* Phrases of one's own, and sets from a file: written, looked at, taken in, taken out. */
import {phraseForm, type OwnPhrase, type PhraseSet} from '../phrasing/own.ts';
import {readSet} from '../shared/sets/readSet.ts';
import type {Trouble} from '../shared/sets/shape.ts';
import {changeSettings} from '../shared/settings/store.ts';
import {Model} from '../shared/ui/model.ts';

export type NamedSet = PhraseSet & {readonly name: string};

export type PhrasesState = {
  /** Which of one's own is being written; `new` for one that is not there yet. */
  readonly editing: number | 'new' | undefined;
  /** What does not fit, in what was written or in the file that was chosen. */
  readonly troubles: readonly Trouble[];
  /** A file's set, looked at before it counts. */
  readonly preview: NamedSet | undefined;
  /** Name of the file that was chosen last. */
  readonly file: string;
  /** What was taken out just now, until something else is done. */
  readonly out: OwnPhrase | NamedSet | undefined;
};

const quiet: PhrasesState = {editing: undefined, troubles: [], preview: undefined, file: '', out: undefined};

export class PhrasesModel extends Model<PhrasesState> {
  constructor() {
    super(quiet);
  }

  edit = (editing: number | 'new'): void => this.set({...quiet, editing});

  leave = (): void => this.set(quiet);

  /** @returns Whether it is kept; else what does not fit is in the state. */
  keep = async (phrase: OwnPhrase): Promise<boolean> => {
    const {editing} = this.state;
    // Read as a file is: one set of rules for what fits.
    const {set, troubles} = readSet<PhraseSet>(JSON.stringify({...head, phrases: [phrase]}), phraseForm);
    if (!set?.phrases) {
      this.set({troubles});
      return false;
    }
    const [kept] = set.phrases as [OwnPhrase];
    await changeSettings(({ownPhrases}) => {
      const place = editing === 'new' ? ownPhrases.length : (editing ?? ownPhrases.length);
      // A phrase that is there already is the same phrase, changed.
      const stays = (other: OwnPhrase, at: number) => at === place || other.phrase !== kept.phrase;
      return {ownPhrases: ownPhrases.toSpliced(place, 1, kept).filter(stays)};
    });
    this.leave();
    return true;
  };

  remove = async (out: OwnPhrase): Promise<void> => {
    await changeSettings(({ownPhrases}) => ({ownPhrases: ownPhrases.filter(({phrase}) => phrase !== out.phrase)}));
    this.set({...quiet, out});
  };

  choose = async (file: File): Promise<void> => {
    const {set, troubles} = readSet<PhraseSet>(await file.text(), phraseForm);
    const name = set?.name ?? file.name.replace(/\.json$/i, '');
    this.set({...quiet, troubles, file: file.name, preview: set && {...set, name}});
  };

  /** A set of the same name is a newer version of it, and takes its place. */
  take = async (): Promise<void> => {
    const {preview} = this.state;
    if (!preview) return;
    await changeSettings(({phraseSets}) => ({
      phraseSets: [...phraseSets.filter(({name}) => name !== preview.name), preview],
    }));
    this.leave();
  };

  takeOut = async (out: NamedSet): Promise<void> => {
    await changeSettings(({phraseSets}) => ({phraseSets: phraseSets.filter(({name}) => name !== out.name)}));
    this.set({...quiet, out});
  };

  bringBack = async (): Promise<void> => {
    const {out} = this.state;
    if (!out) return;
    await changeSettings(({ownPhrases, phraseSets}) =>
      'phrase' in out ? {ownPhrases: [...ownPhrases, out]} : {phraseSets: [...phraseSets, out]},
    );
    this.leave();
  };
}

const head = {format: phraseForm.format, version: phraseForm.version};
