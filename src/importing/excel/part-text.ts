import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { XmlReader, type XmlHandler } from './xml-reader.ts';
import { partKey, unpackPart, type ZipParts } from './zip.ts';

/** A workbook's bytes and the parts that lie in them. */
export interface Package {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parts: ZipParts;
}

export interface ReadOptions {
  /** Most bytes that the part may unpack to. */
  readonly cap?: number;
  /** Hears the share of the part that was read, 0–1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** Asked between pieces; true ends the reading before the part does. */
  readonly isEnough?: () => boolean;
}

const megabyte = 1_000_000;

/**
 * Reads a part as XML, piece by piece. False when the workbook has no such part. Throws WorkbookFault, and the signal's
 * reason when aborted.
 */
export async function readPart(
  { bytes, parts }: Package,
  path: string,
  handler: XmlHandler,
  options: ReadOptions = {},
): Promise<boolean> {
  const { cap = excelLimits.partMegabytes * megabyte, onProgress, signal, isEnough } = options;
  const part = parts.get(partKey(path));
  if (part === undefined) return false;
  const reader = new XmlReader(handler, path);
  const decoder = new TextDecoder();
  const onPacked = (packed: number): void => onProgress?.(packed / Math.max(1, part.packedBytes));
  try {
    for await (const piece of unpackPart(bytes, part, cap, onPacked)) {
      signal?.throwIfAborted();
      reader.feed(decoder.decode(piece, { stream: true }));
      if (isEnough?.() === true) return true;
    }
  } catch (error) {
    if (error instanceof WorkbookFault) throw new WorkbookFault(error.kind, path);
    throw error;
  }
  reader.feed(decoder.decode());
  reader.end();
  return true;
}
