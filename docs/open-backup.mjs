/*
 * Opens an Alongside backup without Alongside: Node 20 or later, nothing to install.
 *
 *   ALONGSIDE_PASSPHRASE='…' node open-backup.mjs alongside-backup-2026-11-21.alongside > reflections.json
 *
 * backup-format.md describes each step. Reads every version of the format there ever was.
 */
import {createDecipheriv, pbkdf2Sync} from 'node:crypto';
import {readFileSync} from 'node:fs';

const [path] = process.argv.slice(2);
const passphrase = process.env.ALONGSIDE_PASSPHRASE;
if (!path || passphrase === undefined) stop('Usage: ALONGSIDE_PASSPHRASE=… node open-backup.mjs FILE');

const file = readFileSync(path);
const end = file.indexOf(10);
const line = file.subarray(0, end);
const header = readHeader();
const body = file.subarray(end + 1);
if (body.length !== header.bytes)
  stop(`The file holds ${body.length} bytes after its first line, not ${header.bytes}.`);

const {salt, iterations} = header.kdf;
const key = pbkdf2Sync(passphrase.normalize('NFKC'), bytes(salt), iterations, 32, 'sha256');
open(
  bytes(header.check.iv),
  Buffer.from('alongside-backup check'),
  bytes(header.check.tag),
  'That passphrase does not open it.',
);
const plain = open(bytes(header.iv), line, body, 'The passphrase fits, and the file was changed since it was made.');
process.stdout.write(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString('utf8') + '\n');

function readHeader() {
  try {
    const header = JSON.parse(line.toString('utf8'));
    if (header.format === 'alongside-backup' && header.v === 1) return header;
  } catch {
    // Not JSON: said below.
  }
  stop('This is no Alongside backup of a version known here.');
}

/** AES-256-GCM; the last 16 bytes of `sealed` are the tag. */
function open(iv, additionalData, sealed, no) {
  const cipher = createDecipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(additionalData);
  cipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    stop(no);
  }
}

function bytes(base64) {
  return Buffer.from(base64, 'base64');
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
