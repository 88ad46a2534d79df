/*
 * What is open, and until when: in storage.session, which is memory only, is closed
 * to content scripts, and is gone with the browser. One vault that has a lock can be
 * open at a time. Taking the key out of here is what locking is: every view hears it.
 */
import {browser} from '../shared/browser.ts';
import type {AutoLock} from './steps.ts';

export type Open = {
  readonly vaultId: string;
  /** The data key, base64: Chromium's session storage takes JSON only, and no key object. */
  readonly key: string;
  readonly generation: number;
} & AutoLock;

export type Session = {
  readonly open: Open | undefined;
  /** Whose box it is; undefined until somebody says so, where several people share the login. */
  readonly writer: string | undefined;
};

/** Minutes; the others on offer are 1, 5, 15 and 30. */
export const autoLockDefault: AutoLock = {after: 10, withScreen: true};
/** When it closes lies apart from the key: whoever changes the one writes nothing of the other, and a lock in between holds. */
const KEYS = ['open', 'autoLock', 'writer', 'active'];
/** Milliseconds between two notes of "somebody is here". */
const THROTTLE = 15_000;
/** A clock that went back further than this is no longer one to count by. */
const SLACK = 60_000;

/** What is open now. The deadline is looked at here, so that whoever asks, keeps to it. */
export async function readSession(now = Date.now()): Promise<Session> {
  const stored = await browser.storage.session.get(KEYS);
  const held = stored['open'] as Omit<Open, keyof AutoLock> | undefined;
  const open = held && {...held, ...(stored['autoLock'] as AutoLock)};
  const writer = stored['writer'] as string | undefined;
  if (!open || !isOver(open.after, stored['active'] as number, now)) return {open, writer};
  await closeSession();
  return {open: undefined, writer: undefined};
}

/** @returns Whether nobody was here for `after` minutes; true also where the clock went back. */
export function isOver(after: number, active: number, now: number): boolean {
  return !(now - active < after * 60_000 && now - active > -SLACK);
}

/** Locks: the key goes, and with it whose box it was. */
export async function closeSession(): Promise<void> {
  await browser.storage.session.remove(KEYS);
}

/** Hears that something was opened, closed or handed to another person. @param heard Told whether it closed. */
export function onSession(heard: (closed: boolean) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, {newValue?: unknown}>) => {
    const {open} = changes;
    if (open || 'autoLock' in changes || 'writer' in changes) heard(open !== undefined && open.newValue === undefined);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** Notes that somebody is here: keys and clicks in our own views, and only those. */
export function noteActivity(target: EventTarget, signal: AbortSignal): void {
  let last = 0;
  const note = () => {
    const now = Date.now();
    if (now - last < THROTTLE) return;
    last = now;
    // Read first: a key pressed after the deadline does not bring back what it closed.
    void readSession(now).then(({open}) => open && browser.storage.session.set({active: now}));
  };
  for (const kind of ['keydown', 'pointerdown']) target.addEventListener(kind, note, {signal, capture: true});
}

/** Milliseconds until the open vault closes by itself; undefined where none is open. */
export async function untilClosing(now = Date.now()): Promise<number | undefined> {
  const {open} = await readSession(now);
  if (!open) return undefined;
  const {active} = await browser.storage.session.get('active');
  return open.after * 60_000 - (now - (active as number));
}
