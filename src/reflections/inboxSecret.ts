/* The inbox's own pair: what was written while closed is sealed to its one half and opened by the other. */
import {unseal, type Sealed} from './envelope.ts';

export const INBOX = {name: 'ECDH', namedCurve: 'P-256'} as const;

/** The private half of the inbox key, for reading what was written while locked. */
export async function openInboxSecret(dataKey: CryptoKey, inboxSecret: Sealed): Promise<CryptoKey> {
  const bytes = (await unseal(dataKey, 'vaults', inboxSecret)) as number[];
  return crypto.subtle.importKey('pkcs8', Uint8Array.from(bytes), INBOX, false, ['deriveBits']);
}
