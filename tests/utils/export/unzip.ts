/** The parts of a zip file as text, by name: as much of the format as .docx files use. */
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** Lengths of the two kinds of header before the name. */
const DIRECTORY_HEAD = 46;
const LOCAL_HEAD = 30;
const DEFLATED = 8;

export function unzip(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from(Uint32Array.of(DIRECTORY_END).buffer));
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + DIRECTORY_HEAD, at + DIRECTORY_HEAD + nameLength);
    if (parts.has(name)) throw new Error(`${name} is in the file twice`);
    if (!name.endsWith('/')) parts.set(name, textAt(file, at));
    at += DIRECTORY_HEAD + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function textAt(file: Buffer, entry: number): string {
  const local = file.readUInt32LE(entry + 42);
  const start = local + LOCAL_HEAD + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const data = file.subarray(start, start + file.readUInt32LE(entry + 20));
  return (file.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(data) : data).toString('utf8');
}
