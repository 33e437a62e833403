import { inflateRawSync } from 'node:zlib';

/** Names and contents of the files in an archive, in order. */
export type ZipEntries = ReadonlyMap<string, Buffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const UTF8 = 0x0800;
/** 1980-01-01, the first date that the format knows: the same files give the same archive, byte for byte. */
const DATE = 0x0021;
/** Larger files than any app package; what claims more is not unpacked. */
const MAX_UNPACKED = 16 * 1024 * 1024;

/** Writes an archive of uncompressed files at its root; an app package is a few kilobytes. */
export function writeZip(entries: ZipEntries): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of entries) {
    const name = Buffer.from(path, 'utf8');
    const common = words([20, 2], [UTF8, 2], [STORED, 2], [0, 2], [DATE, 2], [crc32(data), 4]);
    const sizes = words([data.length, 4], [data.length, 4], [name.length, 2], [0, 2]);
    const local = Buffer.concat([words([LOCAL, 4]), common, sizes, name, data]);
    const rest = words([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([words([CENTRAL, 4], [20, 2]), common, sizes, rest, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = directory.length;
  const end = words([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [offset, 4]);
  return Buffer.concat([...files, central, end, words([0, 2])]);
}

/** Reads an archive, stored or deflated; undefined when it is not one. */
export function readZip(archive: Buffer): ZipEntries | undefined {
  const end = archive.lastIndexOf(words([END, 4]));
  if (end < 0 || end + END_LENGTH > archive.length) return undefined;
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  try {
    for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
      const nameLength = archive.readUInt16LE(at + 28);
      const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
      const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
      entries.set(name, unpack(archive, at));
      at += 46 + nameLength + extra;
    }
  } catch {
    // A header that points outside the file, or data that does not unpack: not an archive that we can use.
    return undefined;
  }
  return entries;
}

function unpack(archive: Buffer, at: number): Buffer {
  const packed = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(start, start + packed);
  return archive.readUInt16LE(at + 10) === DEFLATED
    ? inflateRawSync(data, { maxOutputLength: MAX_UNPACKED })
    : data;
}

function words(...fields: [value: number, bytes: 2 | 4][]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
