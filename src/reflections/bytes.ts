/* Text and bytes, and the padding that hides how long a reflection is. */

/** Plain text is padded to a multiple of this many bytes. */
export const BUCKET = 256;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', {fatal: true});

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** 128 random bits in lower-case hex: the id of a vault, a device or a record. */
export function newId(): string {
  return hexOf(randomBytes(16));
}

/** Lower case, two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Length of the text in bytes (4 bytes, big-endian), the text in UTF-8, zeros up to the next bucket. */
export function pad(text: string): Uint8Array<ArrayBuffer> {
  const bytes = toBytes(text);
  const padded = new Uint8Array(Math.ceil((4 + bytes.length) / BUCKET) * BUCKET);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, 4);
  return padded;
}

/** @throws RangeError where the length does not fit, TypeError where the text is not UTF-8. */
export function unpad(padded: ArrayBuffer): string {
  const length = new DataView(padded).getUint32(0);
  return decoder.decode(new Uint8Array(padded, 4, length));
}
