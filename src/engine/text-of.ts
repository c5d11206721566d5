import { documentLimits as limits } from '../limits/document.ts';
import { refuse } from '../table/problem.ts';

/** The words of a file, unless there are more bytes than a file of ours has characters, or the disk does not give them. */
export async function textOf(file: File): Promise<string> {
  const place = { file: file.name };
  if (file.size > limits.fileChars) throw refuse('file-too-large', place, { limit: limits.fileChars / 1e6 });
  try {
    return await file.text();
  } catch {
    throw refuse('file-unreadable', place);
  }
}
