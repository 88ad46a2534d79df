/* One figure of the bench, beside its bar where it has one. */
export type Row = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: string;
  readonly holds: boolean;
};

/** Whether rows that begin with `name` are among those that begin with `only`. */
export function isAsked(name: string, only: string): boolean {
  return name.startsWith(only) || only.startsWith(name);
}

export function atMost(name: string, value: number, unit: string, most: number): Row {
  return {name, value, unit, bar: `≤ ${Number(most.toFixed(2))}`, holds: value <= most};
}

/** There to be looked at. */
export function shown(name: string, value: number, unit: string): Row {
  return {name, value, unit, bar: '', holds: true};
}

export async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < count; i++) all.push(await act());
  return all;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
