/*
 * The schema as a list of steps; a database at version n has had the first n.
 * A released step is never edited (database.test.ts knows its fingerprint).
 *
 * Every store is keyed by the vault first: one login can hold several people.
 */
import type {DBSchema, IDBPDatabase} from 'idb';
import type {Clock, Sealed} from './envelope.ts';

/** One way to the vault's key. Only the device slot is used until the lock arrives. */
export type Wrap = {readonly kind: 'device'; readonly iv: Uint8Array<ArrayBuffer>; readonly ct: ArrayBuffer};

export type VaultRecord = {
  readonly vaultId: string;
  readonly v: 1;
  /** Which generation of the data key the wraps hold; a rotation adds one. */
  readonly key: number;
  readonly wraps: readonly Wrap[];
  /** ECDH P-256, raw; whoever has it can seal into the inbox, and only that. */
  readonly inboxKey: ArrayBuffer;
  /** The inbox key's private half (PKCS #8), sealed with the data key. */
  readonly inboxSecret: Sealed;
};

/** A sealed note for a closed vault: readable only with the vault's inbox secret. */
export type InboxRecord = {
  readonly vaultId: string;
  readonly id: string;
  readonly v: 1;
  readonly senderKey: ArrayBuffer;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ct: ArrayBuffer;
};

export type Tombstone = {readonly vaultId: string; readonly id: string; readonly clock: Clock};

type PerVault = [vaultId: string, id: string];

export type Schema = DBSchema & {
  vaults: {key: string; value: VaultRecord};
  /** Non-extractable keys; a vault whose row here is gone has no device slot any more. */
  deviceKeys: {key: string; value: {readonly vaultId: string; readonly key: CryptoKey}};
  clocks: {key: string; value: {readonly vaultId: string} & Clock};
  reflections: {key: PerVault; value: Sealed};
  trash: {key: PerVault; value: Sealed};
  drafts: {key: PerVault; value: Sealed};
  practice: {key: PerVault; value: Sealed};
  inbox: {key: PerVault; value: InboxRecord};
  tombstones: {key: PerVault; value: Tombstone};
};

export type StoreName = 'vaults' | 'deviceKeys' | 'clocks' | 'inbox' | 'tombstones' | SealedStore;
export type SealedStore = 'reflections' | 'trash' | 'drafts' | 'practice';

export type Step = (db: IDBPDatabase<Schema>) => void;

export const steps: readonly Step[] = [
  // 1: first release
  db => {
    for (const store of ['vaults', 'deviceKeys', 'clocks'] as const) db.createObjectStore(store, {keyPath: 'vaultId'});
    for (const store of ['reflections', 'trash', 'drafts', 'practice', 'inbox', 'tombstones'] as const) {
      db.createObjectStore(store, {keyPath: ['vaultId', 'id']});
    }
  },
];
