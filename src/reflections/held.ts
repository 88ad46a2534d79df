/*
 * Records that do not open here, kept byte for byte. Where one cannot stay in its own
 * place (it came in a file, or a readable copy takes the place), it becomes the body
 * of a record of its own: sealed once more, counted as unreadable, given out again
 * with every backup.
 */
import {bytesOf} from './base64.ts';
import {base64Of} from './toBase64.ts';
import {idOf} from './contentId.ts';
import type {Sealed} from './envelope.ts';

/** A sealed record as text: what a backup carries of one that nobody could open. */
export type Raw = Omit<Sealed, 'iv' | 'ct'> & {
  readonly store: 'reflections' | 'trash';
  readonly iv: string;
  readonly ct: string;
};
export type Held = {readonly held: Raw};

export function isHeld(body: unknown): body is Held {
  return typeof body === 'object' && body !== null && 'held' in body;
}

export function toRaw(store: Raw['store'], {vaultId, id, v, key, clock, iv, ct}: Sealed): Raw {
  const {count, device} = clock;
  return {store, vaultId, id, v, key, clock: {count, device}, iv: base64Of(iv), ct: base64Of(new Uint8Array(ct))};
}

export function fromRaw({store: _store, iv, ct, ...rest}: Raw): Sealed {
  return {...rest, iv: bytesOf(iv), ct: bytesOf(ct).buffer};
}

/** The id a held record has in every store it is brought into: of its bytes, so that it is there once. */
export async function heldId({store, vaultId, id, iv, ct}: Raw): Promise<string> {
  return idOf(JSON.stringify(['held', store, vaultId, id, iv, ct]));
}
