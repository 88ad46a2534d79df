/*
 * What can go wrong with the store, in a form the interface puts into words.
 */

/**
 * blocked: an older view holds the store · outdated: a newer version wrote it ·
 * unavailable: none here (private window) · corrupt: it does not open ·
 * missing: it was here before and is empty now · full: no room ·
 * locked: the vault is closed · unreadable: one record does not open.
 */
export type StoreFault =
  'blocked' | 'outdated' | 'unavailable' | 'corrupt' | 'missing' | 'full' | 'locked' | 'unreadable';

/** Says what went wrong and keeps the cause; never holds what the person wrote. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

const faultByName: Readonly<Record<string, StoreFault>> = {
  VersionError: 'outdated',
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotSupportedError: 'unavailable',
  OperationError: 'unreadable',
};

/** Names a thrown thing at the border; what we do not know is taken for a store that does not open. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StoreError(faultByName[name] ?? 'corrupt', {cause: error});
}
