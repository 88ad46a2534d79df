/* Shapes of what was parsed from a file of somebody else's making. */
import type {Clock} from '../envelope.ts';

/** A count that no device reaches by living, and far from where numbers lose their ones. */
const MAX_COUNT = 1e12;

export function isClock(value: unknown): value is Clock {
  if (!hasOnly(value, ['count', 'device'])) return false;
  const {count, device} = value;
  return (
    Number.isInteger(count) &&
    Number(count) >= 0 &&
    Number(count) <= MAX_COUNT &&
    typeof device === 'string' &&
    device.length <= 64
  );
}

/** Exactly these names, all its own: nothing inherited, nothing more. */
export function hasOnly<Name extends string>(value: unknown, names: readonly Name[]): value is Record<Name, unknown> {
  return (
    isObject(value) && Object.keys(value).length === names.length && names.every(name => Object.hasOwn(value, name))
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
