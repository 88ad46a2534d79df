/* Backups out and in: what the settings page uses. Not part of the popup. */
import {readContents, type Contents} from '../contents.ts';
import {newKdf} from '../kdf.ts';
import {openVault} from '../vault.ts';
import {applyPlan, type Progress} from './apply.ts';
import {readContent, writeContent, type Content} from './content.ts';
import {closeFile, openFile, readClosed} from './file.ts';
import {planImport, type Plan} from './plan.ts';

export type {Progress} from './apply.ts';
export {FileError, MAX_FILE, type FileFault} from './faults.ts';
export {looksClosed, readClosed} from './file.ts';
export {isEmpty, type Plan} from './plan.ts';

/** A file read and laid beside what is here; nothing is changed yet. */
export type Import = {readonly plan: Plan; readonly content: Content; readonly here: Contents};

/** @returns The file's bytes, closed with the passphrase. @throws StoreError. */
export async function makeBackup(passphrase: string): Promise<{file: Uint8Array<ArrayBuffer>; count: number}> {
  const here = await readContents(await openVault());
  const file = await closeFile(writeContent(here), passphrase, await newKdf());
  return {file, count: here.clock.count};
}

/** @throws FileError where the file says no; StoreError where the store does. */
export async function previewBackup(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Import> {
  return preview(readContent(await openFile(readClosed(file), passphrase)));
}

export async function preview(content: Content): Promise<Import> {
  const vault = await openVault();
  const here = await readContents(vault);
  return {plan: await planImport(here, content, vault), content, here};
}

/** Brings it in. What changed here meanwhile is merged as well, never overwritten. */
export async function bringIn(first: Import, progress: Progress): Promise<void> {
  const vault = await openVault();
  for (let next = first; ; next = await preview(first.content)) {
    if (await applyPlan(next.plan, next.here, vault, progress)) return;
  }
}
