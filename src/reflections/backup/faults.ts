/* What can be wrong with a file that somebody brings in, in a form the interface puts into words. */

/**
 * empty: no bytes · tooLarge: above MAX_FILE · unknown: none of ours · newer: a later Alongside made it ·
 * work: its key takes more work than any of ours, or too little · cutShort: its end is missing ·
 * passphrase: another one closes it, or its beginning was changed · changed: it opens, and is not as it was made ·
 * notAsWritten: what is inside does not read as reflections.
 */
export type FileFault =
  'empty' | 'tooLarge' | 'unknown' | 'newer' | 'work' | 'cutShort' | 'passphrase' | 'changed' | 'notAsWritten';

/** Says what is wrong and keeps the cause; never holds what the file said. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly fault: FileFault;

  constructor(fault: FileFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Bytes; ten thousand long reflections take a fifth of it. */
export const MAX_FILE = 50_000_000;
