/*
 * State and its listeners, and nothing else: models extend it, components read it.
 */
import {useEffect, useState} from 'preact/hooks';

export abstract class Model<State extends object> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(first: State) {
    this.#state = first;
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  subscribe(heard: () => void): () => void {
    this.#listeners.add(heard);
    return () => void this.#listeners.delete(heard);
  }

  protected set(change: Partial<State>): void {
    this.#state = {...this.#state, ...change};
    for (const heard of this.#listeners) heard();
  }
}

/** The model's state, now and after each change. */
export function useModel<State extends object>(model: Model<State>): Readonly<State> {
  const [state, setState] = useState(model.state);
  useEffect(() => {
    const catchUp = () => setState(model.state);
    // The model may have moved on between the drawing and this.
    catchUp();
    return model.subscribe(catchUp);
  }, [model]);
  return state;
}
