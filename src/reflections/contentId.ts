/* Ids made of what they stand for: the same thing has the same id on every computer. */
import {hexOf, toBytes} from './bytes.ts';

/** The first 128 bits of the text's SHA-256. */
export async function idOf(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(text)), 0, 16));
}
