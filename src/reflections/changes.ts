/*
 * Tells other views that something changed, so that they read again; or that everything
 * was erased, so that they begin anew. Carries nothing else.
 */
const NAME = 'alongside';
export const ERASED = 'erased';
let channel: BroadcastChannel | undefined;

/** @param what Absent: something changed. */
export function announce(what: typeof ERASED | null = null): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(what);
}

/** @param heard Told of an erasing as well. */
export function onChanged(heard: () => void, signal: AbortSignal): void {
  listen(heard, signal);
}

/** Everything is gone: what a view still shows has nothing behind it. */
export function onErased(heard: () => void, signal: AbortSignal): void {
  listen(what => what === ERASED && heard(), signal);
}

function listen(heard: (what: unknown) => void, signal: AbortSignal): void {
  const ear = new BroadcastChannel(NAME);
  ear.addEventListener('message', ({data}) => heard(data), {signal});
  signal.addEventListener('abort', () => ear.close());
}
