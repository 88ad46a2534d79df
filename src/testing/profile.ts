/* What lies in the files of a browser's profile. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Files of a profile that hold `needle`, as it is, as UTF-16 and as base64. */
export function filesWith(folder: string, needle: string | Buffer): string[] {
  const raw = Buffer.from(needle);
  const forms = [raw, Buffer.from(raw.toString('base64').replace(/=+$/, '').slice(0, -2))];
  if (typeof needle === 'string') forms.push(Buffer.from(needle, 'utf16le'));
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => {
      const bytes = readUnlessGone(file);
      return forms.some(form => bytes.includes(form));
    });
}

/** A browser that runs takes files away between two looks of ours; such a one holds nothing any more. */
function readUnlessGone(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return Buffer.alloc(0);
  }
}
