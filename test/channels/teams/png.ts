import { inflateSync } from 'node:zlib';

export type Pixel = [red: number, green: number, blue: number, alpha: number];

/** Reads an 8-bit, non-interlaced PNG: enough to look at our icons. */
export function readPng(file: Buffer = Buffer.alloc(0)): { width: number; height: number; pixels: Pixel[] } {
  let [width, height, channels] = [0, 0, 3];
  const packed: Buffer[] = [];
  for (let at = 8; at + 8 < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    const type = file.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = data[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') packed.push(data);
  }
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const pixels = Array.from({ length: width * height }, (_, i): Pixel => {
    const byte = (k: number): number => bytes[i * channels + k] ?? 0;
    return [byte(0), byte(1), byte(2), channels === 4 ? byte(3) : 255];
  });
  return { width, height, pixels };
}

function unfilter(raw: Buffer, row: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x >= step ? (out[at - step] ?? 0) : 0;
      const up = y > 0 ? (out[at - row] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[at - row - step] ?? 0) : 0;
      out[at] = ((raw[y * (row + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner)) & 255;
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) {
    const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
    if (a === undefined || b === undefined || c === undefined) return 0;
    return a <= b && a <= c ? left : b <= c ? up : corner;
  }
  return [0, left, up, (left + up) >> 1][filter] ?? 0;
}
