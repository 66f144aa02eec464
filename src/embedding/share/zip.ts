/*
 * A small zip archive, made in the browser with the compression that every browser has: it packs tighter here than a library's,
 * and a package for a school may weigh no more than 100 kB. Names are ASCII; the order is that of the files.
 */

/** The checksum that zip has of a file: CRC-32. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Numbers as zip writes them: each as `[value, bytes]`, the smallest byte first. */
function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );
}

const SIGNATURE = { file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;
/** Of the format that an unpacker has to know, and how a file is packed. */
const [VERSION, DEFLATED] = [20, 8];
/** The first of January 1980, the earliest that there is: the same files give the same archive. */
const DATE = 0x21;

/**
 * Packs texts into an archive.
 * @param files by their names
 */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Blob> {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
  for (const [name, text] of Object.entries(files)) {
    const bytes = encoder.encode(text);
    const packed = await deflated(bytes);
    const called = encoder.encode(name);
    const common = [
      [VERSION, 2],
      [0, 2],
      [DEFLATED, 2],
      [0, 2],
      [DATE, 2],
      [checksum(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [called.length, 2],
      [0, 2],
    ] as const;
    const body = [numbers([SIGNATURE.file, 4], ...common), called, packed];
    list.push(numbers([SIGNATURE.listed, 4], [VERSION, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), called);
    bodies.push(...body);
    at += sizeOf(body);
  }
  const count = Object.keys(files).length;
  const end = numbers([SIGNATURE.end, 4], [0, 2], [0, 2], [count, 2], [count, 2], [sizeOf(list), 4], [at, 4], [0, 2]);
  return new Blob([...bodies, ...list, end] as BlobPart[], { type: 'application/zip' });
}
