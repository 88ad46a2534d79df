/* A dot for each, and the same in words. */
import type {JSX} from 'preact';

/** More than so many dots are a grey field: from here on the words say how many. */
const MOST = 36;

export function Dots({count, name}: {readonly count: number; readonly name: string}): JSX.Element {
  return (
    <span class="dots" role="img" aria-label={name} title={name}>
      {Array.from({length: Math.min(count, MOST)}, (_none, index) => (
        <i key={index} />
      ))}
    </span>
  );
}
