/* The note read together: its text while it is on show, and a line of the person's own. */
import {Model} from '../shared/ui/model.ts';

export type ReadState = {
  readonly text: string;
  readonly own: string;
  readonly size: 'plain' | 'large';
  readonly copied: boolean;
};

const empty: ReadState = {text: '', own: '', size: 'plain', copied: false};

export class ReadModel extends Model<ReadState> {
  constructor(signal: AbortSignal) {
    super(empty);
    // Whoever leaves the page leaves nothing of the note behind.
    const forget = () => location.hash !== '#read' && this.set(empty);
    addEventListener('hashchange', forget, {signal});
  }

  open = (text: string): void => {
    this.set({...empty, text});
    location.hash = 'read';
  };

  /** Whoever locks up leaves no note on the table. */
  forget(): void {
    this.set(empty);
  }

  write = (own: string): void => this.set({own, copied: false});

  resize = (size: ReadState['size']): void => this.set({size});

  copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.state.own);
    this.set({copied: true});
  };
}
