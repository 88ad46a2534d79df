/* A phrase with a little of what stands around it, for a list. */

/** Code units shown on each side of a phrase. */
const AROUND = 30;

export function before(text: string, start: number): string {
  const line = text
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .at(-1)!;
  return start - line.length > 0 && line.length === AROUND ? `…${line.slice(line.indexOf(' ') + 1)}` : line;
}

export function after(text: string, end: number): string {
  const line = text.slice(end, end + AROUND).split('\n')[0]!;
  return line.length === AROUND ? `${line.slice(0, Math.max(0, line.lastIndexOf(' ')))}…` : line;
}
