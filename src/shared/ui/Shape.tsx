/* A shape that stands for a person, each with a colour of its own and a name to say it by. */
import type {JSX} from 'preact';

const drawn = {
  circle: <circle cx="20" cy="20" r="12" />,
  square: <rect x="9" y="9" width="22" height="22" rx="6" />,
  hill: <path d="M6 30c4-14 9-20 14-20s10 6 14 20z" />,
  leaf: <path d="M9 31C7 18 14 9 31 9c1 15-8 24-22 22z" />,
  drop: <path d="M20 6c6 8 10 12 10 18a10 10 0 0 1-20 0c0-6 4-10 10-18z" />,
  gem: <path d="M20 6 33 20 20 34 7 20z" />,
  moon: <path d="M26 8a13 13 0 1 0 7 18A11.5 11.5 0 0 1 26 8z" />,
  wave: <path d="M6 24c0-7 5-12 10-12 7 0 6 8 11 8 3 0 5-2 7-5 1 10-5 15-12 15H6z" />,
} satisfies Record<string, JSX.Element>;

export type ShapeName = keyof typeof drawn;
export const shapes = Object.keys(drawn) as ShapeName[];
const grounds: Record<ShapeName, string> = {
  circle: '',
  square: 'honey',
  hill: 'heather',
  leaf: 'moss',
  drop: '',
  gem: 'honey',
  moon: 'heather',
  wave: 'moss',
};

/** What is stored may be of another version: an unknown shape is a circle. */
export function shapeOf(name: string): ShapeName {
  return name in drawn ? (name as ShapeName) : 'circle';
}

/** @returns The one that is wished for where nobody has it, else the first that is free; with more people than shapes, any. */
export function freeShape(taken: readonly string[], wish?: string): string {
  const isFree = (shape: string) => !taken.some(other => shapeOf(other) === shape);
  return [...(wish === undefined ? [] : [wish]), ...shapes].find(isFree) ?? wish ?? 'circle';
}

export function Shape({name}: {name: string}): JSX.Element {
  const shape = shapeOf(name);
  return (
    <svg class={`who ${grounds[shape]}`} viewBox="0 0 40 40" aria-hidden="true">
      {drawn[shape]}
    </svg>
  );
}
