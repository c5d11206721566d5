import type { KeptSource, KeptSources } from '../document/kept-sources.ts';
import type { ByteSource } from '../importing/byte-source.ts';
import { Intake } from '../importing/intake/intake.ts';
import { openFile, type OnOpening } from '../importing/intake/open-file.ts';
import { recallColumns } from '../importing/remember/remember-columns.ts';
import { refuse } from '../table/problem.ts';
import { gunzip } from './gzip.ts';

/**
 * The files that a list was made of, read again, with all that was decided of them. Refuses with 'source-not-kept'
 * {file} when they are not there, whole.
 */
export async function reopenIntake(kept: KeptSources | null, onOpening: OnOpening): Promise<Intake> {
  if (kept === null) throw refuse('source-not-kept');
  const sources = await Promise.all(kept.files.map(unpacked));
  const intake = new Intake(kept.names);
  const share = 1 / Math.max(1, sources.length);
  for (const [index, source] of sources.entries()) {
    const { dialect = {}, columns = [] } = kept.files[index] ?? {};
    const file = await openFile(source, dialect, (stage, done) => {
      onOpening(stage, (index + done) * share);
    });
    intake.add([{ ...file, plans: recallColumns(file.reading.table, file.plans, columns) }]);
  }
  intake.choose(kept.choices);
  return intake;
}

/** A kept file, as it was read. Refuses with 'source-not-kept' {file} when it is not there, whole. */
export async function unpacked({ name, size, bytes }: KeptSource): Promise<ByteSource> {
  const whole = bytes === null ? null : await gunzip(bytes, size);
  if (whole === null) throw refuse('source-not-kept', { file: name });
  const blob = new Blob([whole]);
  return {
    name,
    size,
    stream: () => blob.stream(),
    slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}
