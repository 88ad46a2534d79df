/* Reads the 8-bit RGB(A) pictures that browsers make. Source: PNG specification, third edition. */
import {inflateSync} from 'node:zlib';

export type Picture = {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly [number, number, number];
};

export function decodePng(bytes: Uint8Array): Picture {
  const data = Buffer.from(bytes);
  const width = data.readUInt32BE(16);
  const height = data.readUInt32BE(20);
  const channels = {2: 3, 6: 4}[data[25]!];
  if (channels === undefined || data[24] !== 8) throw new Error('An 8-bit RGB or RGBA picture is read here');
  const parts: Buffer[] = [];
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at)) {
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  }
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const from = (y * width + x) * channels;
      return [pixels[from]!, pixels[from + 1]!, pixels[from + 2]!];
    },
  };
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const value = raw[y * (stride + 1) + 1 + x]!;
      const left = x >= step ? out[y * stride + x - step]! : 0;
      const up = y > 0 ? out[(y - 1) * stride + x]! : 0;
      const corner = x >= step && y > 0 ? out[(y - 1) * stride + x - step]! : 0;
      out[y * stride + x] = value + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}
