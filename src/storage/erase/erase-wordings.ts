import { parseStudy } from '../../document/study.ts';
import type { LineId } from '../../method/decisions.ts';
import { fieldOf, parseRecord } from '../records.ts';
import type { Tables } from '../schema.ts';

/** Takes back the owner's own words about lines of studies, within a transaction on studies. */
export async function eraseWordings(
  tables: Tables,
  worded: readonly { readonly studyId: string; readonly line: LineId }[],
): Promise<void> {
  for (const { studyId, line } of worded) {
    const record = await tables.studies.get(studyId);
    if (record === undefined) continue;
    const study = parseRecord('studies', studyId, () => parseStudy(record));
    const lines = study.decisions.lines.map((edit) =>
      edit.line === line ? { ...edit, wording: null } : edit,
    );
    const removedAt = fieldOf(record, 'removedAt');
    const changed = { ...study, decisions: { ...study.decisions, lines } };
    await tables.studies.put(removedAt === undefined ? changed : { ...changed, removedAt });
  }
}
