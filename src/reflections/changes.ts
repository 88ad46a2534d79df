/*
 * Tells other views that something changed, so that they read again. Carries nothing.
 */
const NAME = 'alongside';
let channel: BroadcastChannel | undefined;

export function announce(): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(null);
}

export function onChanged(heard: () => void, signal: AbortSignal): void {
  const ear = new BroadcastChannel(NAME);
  ear.addEventListener('message', heard, {signal});
  signal.addEventListener('abort', () => ear.close());
}
