/*
 * On which line of a JSON file a place is, or where the file stops being JSON:
 * browsers tell it each in their own words, or not at all. Pure.
 */
import type {Place} from './shape.ts';

const TOKEN = /\s*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null))/y;
/** Deeper than any form goes; what nests deeper stops being read there. */
const DEEPEST = 100;

/**
 * @param place As shapes name it: numbers count from one; empty asks for the first fault.
 * @returns The line, from one, of the deepest part of the place that is there.
 */
export function lineOf(text: string, place: Place): number {
  const walk = new Walk(text, place);
  walk.value(0, true);
  const line = (at: number) => text.slice(0, at).split('\n').length;
  return line(place.length === 0 ? walk.at : walk.found);
}

class Walk {
  at = 0;
  found = 0;
  #token = '';
  #start = 0;
  constructor(
    readonly text: string,
    readonly place: Place,
  ) {
    if (text.startsWith('\uFEFF')) this.at = 1;
  }

  #next(): string {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    this.#token = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    // What is no token: blanks before it are passed, so that the line is its own.
    this.at = match ? TOKEN.lastIndex : this.at + /^\s*/.exec(this.text.slice(this.at))![0].length;
    this.#start = this.at - this.#token.length;
    return this.#token;
  }

  /** Reads one value. @param wanted It lies on the way to the place. @returns Whether it was whole. */
  value(depth: number, wanted: boolean): boolean {
    const token = this.#next();
    if (wanted) this.found = this.#start;
    if (token === '' || /^[\]},:]/.test(token) || depth > DEEPEST) return false;
    if (token === '{') return this.#items(depth, wanted, '}');
    if (token === '[') return this.#items(depth, wanted, ']');
    return true;
  }

  #items(depth: number, wanted: boolean, close: ']' | '}'): boolean {
    for (let index = 1; ; index++) {
      const from = this.at;
      if (this.#next() === close) return index === 1;
      let name: string | number = index;
      if (close === ']') this.at = from;
      else {
        if (!this.#token.startsWith('"')) return false;
        name = this.#token.slice(1, -1);
        const start = this.#start;
        if (this.#next() !== ':') return false;
        if (wanted && this.place[depth] === name) this.found = start;
      }
      if (!this.value(depth + 1, wanted && this.place[depth] === name)) return false;
      if (this.#next() === close) return true;
      if (this.#token !== ',') return false;
    }
  }
}
