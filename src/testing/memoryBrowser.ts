/*
 * As much of an extension's browser as the store asks for, in memory: storage areas
 * that tell of changes, locks, messages to nobody. Import it before anything of ours.
 */
import 'fake-indexeddb/auto';

type Change = {oldValue?: unknown; newValue?: unknown};
type Listener = (changes: Record<string, Change>) => void;

function area() {
  const held = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (changes: Record<string, Change>) => {
    if (Object.keys(changes).length > 0) for (const listener of listeners) listener(changes);
  };
  return {
    get: (keys: string | readonly string[] | null) => {
      const wanted = keys === null ? [...held.keys()] : [keys].flat();
      // Copied as the browser does, so that nobody changes what is stored by hand.
      return Promise.resolve(
        structuredClone(Object.fromEntries(wanted.flatMap(key => (held.has(key) ? [[key, held.get(key)]] : [])))),
      );
    },
    set: (values: Record<string, unknown>) => {
      const changes: Record<string, Change> = {};
      for (const [key, newValue] of Object.entries(structuredClone(values))) {
        changes[key] = {oldValue: held.get(key), newValue};
        held.set(key, newValue);
      }
      tell(changes);
      return Promise.resolve();
    },
    remove: (keys: string | readonly string[]) => {
      const changes: Record<string, Change> = {};
      for (const key of [keys].flat()) {
        if (held.has(key)) changes[key] = {oldValue: held.get(key)};
        held.delete(key);
      }
      tell(changes);
      return Promise.resolve();
    },
    clear: () => (held.clear(), Promise.resolve()),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}

/** One holder of a name at a time, in the order of asking. */
function lockManager() {
  const ends = new Map<string, Promise<unknown>>();
  return {
    request: <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      const turn = (ends.get(name) ?? Promise.resolve()).then(work, work);
      ends.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

export const storage = {session: area(), local: area()};

Object.assign(globalThis, {
  chrome: {runtime: {id: 'test'}},
  browser: {storage, runtime: {id: 'test', sendMessage: () => Promise.resolve(null)}},
});
Object.defineProperty(globalThis, 'navigator', {value: {locks: lockManager()}, configurable: true});
