/*
 * Makes the files that stores take: dist/alongside-chrome.zip without the fixed key,
 * dist/alongside-firefox.zip as built, and their SHA-256 in dist/SHA256SUMS. Entries
 * are sorted and dated alike, so that two builds of one commit are the same bytes.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {crc32, deflateRawSync} from 'node:zlib';
import {run} from './setup.mjs';

if (run('node', ['src/testing/build.mjs']) !== 0) process.exit(1);

function filesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .map(name => join(folder, String(name)))
    .filter(path => statSync(path).isFile())
    .sort();
}

function contentOf(path, target) {
  const bytes = readFileSync(path);
  if (target !== 'chrome' || !path.endsWith(`chrome${sep}manifest.json`)) return bytes;
  const {key: _key, ...manifest} = JSON.parse(bytes.toString('utf8'));
  return Buffer.from(JSON.stringify(manifest, null, 2) + '\n');
}

/** A ZIP archive (PKWARE APPNOTE 6.3): local headers and data, then the central directory. */
function zip(entries) {
  const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
  const locals = [];
  const central = [];
  let offset = 0;
  for (const {name, bytes} of entries) {
    const packed = deflateRawSync(bytes, {level: 9});
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(DATE, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const sums = ['chrome', 'firefox'].map(target => {
  const folder = join('dist', target);
  const entries = filesIn(folder).map(path => ({
    name: relative(folder, path).split(sep).join('/'),
    bytes: contentOf(path, target),
  }));
  const file = `alongside-${target}.zip`;
  const archive = zip(entries);
  writeFileSync(join('dist', file), archive);
  return `${createHash('sha256').update(archive).digest('hex')}  ${file}`;
});
writeFileSync('dist/SHA256SUMS', sums.join('\n') + '\n');
console.log(sums.join('\n'));
