/* Which program's file it is, when it is no .xlsx: the advice differs. */
import type { ZipParts } from './zip.ts';

const zipMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Files of older programs, and encrypted newer ones, begin with this ([MS-CFB] 2.2). */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file with these first bytes is to be opened as a workbook: a zip file or an older Office file. */
export function isWorkbook(head: Uint8Array): boolean {
  return [...zipMarks, compoundMark].some((mark) => begins(head, mark));
}

/** What a compound file holds: an old workbook, one behind a password, or something else. */
export function kindOfCompound(bytes: Uint8Array): 'locked' | 'xls' | 'doc' | null {
  if (!begins(bytes, compoundMark)) return null;
  if (hasStream(bytes, 'EncryptedPackage')) return 'locked';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'xls' : 'doc';
}

/** What a zip file holds, by the names of its parts. */
export function kindOfZip(parts: ZipParts): 'xlsx' | 'xlsb' | 'ods' | 'numbers' | 'docx' | 'zip' {
  const has = (path: string): boolean => parts.has(path);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('word/document.xml')) return 'docx';
  if (has('content.xml') && has('mimetype')) return 'ods';
  if (has('index/document.iwa')) return 'numbers';
  return has('[content_types].xml') || has('xl/workbook.xml') ? 'xlsx' : 'zip';
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Names of streams stand in UTF-16, at the beginning of entries of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array(name.length * 2 + 2);
  for (let at = 0; at < name.length; at++) wanted[at * 2] = name.charCodeAt(at);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
