/* Bytes as text: what is written down. The popup only reads (base64.ts). */

/** In slices: a call with a million arguments would overflow the stack. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
