/*
 * The schema as a list of steps; a database at version n has had the first n.
 * A released step is never edited (database.test.ts knows its fingerprint).
 *
 * Every store is keyed by the vault first: one login can hold several people.
 */
import type {DBSchema, IDBPDatabase, IDBPTransaction} from 'idb';
import type {Clock, Sealed} from './envelope.ts';
import type {Kdf} from './kdf.ts';

/** One way to the vault's data key, which lies wrapped in `ct`. */
export type Wrap = {readonly iv: Uint8Array<ArrayBuffer>; readonly ct: ArrayBuffer} & (
  {readonly kind: 'device' | 'recovery'} | {readonly kind: 'passphrase'; readonly kdf: Kdf}
);

/** How a person is shown where several share a login: a word of their own, a shape, or both. */
export type Label = {readonly name: string; readonly shape: string};

/** When an open vault closes by itself. */
export type AutoLock = {
  /** Minutes without a key or a click in our views. */
  readonly after: number;
  readonly withScreen: boolean;
};

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
  /** Earlier data keys, sealed with the present one, while records under them are being sealed anew. */
  readonly before?: readonly Sealed[];
  /** The inbox of before: what a view was sealing to it at the change still opens. */
  readonly inboxBefore?: {readonly inboxKey: ArrayBuffer; readonly inboxSecret: Sealed};
  /** When the present key came: epoch milliseconds; there as long as `before` is. */
  readonly renewedAt?: number;
  readonly label?: Label;
  readonly autoLock?: AutoLock;
  /** Nothing that is written from now on comes onto the disk: words are in memory until they are done. */
  readonly keepsNothing?: true;
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
  reflections: {key: PerVault; value: Sealed; indexes: {lately: [vaultId: string, count: number]}};
  trash: {key: PerVault; value: Sealed};
  drafts: {key: PerVault; value: Sealed};
  practice: {key: PerVault; value: Sealed};
  inbox: {key: PerVault; value: InboxRecord};
  tombstones: {key: PerVault; value: Tombstone};
};

export type StoreName = 'vaults' | 'deviceKeys' | 'clocks' | 'inbox' | 'tombstones' | SealedStore;
export type SealedStore = 'reflections' | 'trash' | 'drafts' | 'practice';

export type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;
export type Step = (db: IDBPDatabase<Schema>, transaction: Upgrade) => void;

export const steps: readonly Step[] = [
  // 1: first release
  db => {
    for (const store of ['vaults', 'deviceKeys', 'clocks'] as const) db.createObjectStore(store, {keyPath: 'vaultId'});
    for (const store of ['reflections', 'trash', 'drafts', 'practice', 'inbox', 'tombstones'] as const) {
      db.createObjectStore(store, {keyPath: ['vaultId', 'id']});
    }
  },
  // 2: a long list begins with those changed last, without reading all of them. The count was in the open already.
  (_db, transaction) => {
    transaction.objectStore('reflections').createIndex('lately', ['vaultId', 'clock.count']);
  },
];
