/* Step 6: the findings joined to one profile, with the user's edits. */
import type { LineEdit, LineId, Market } from './decisions.ts';
import type { ProfileLine, TraitFinding, ValueCount } from './results.ts';

/**
 * The method's own traits always make a line: people expect to read them. An own column was often just left in the
 * file, so it must say something about the best: ten percentage points more common than among the others, which is
 * also the difference that one customer of ten makes.
 */
const ownLead = 0.1;

/**
 * The lines of the profile in the method's order: company traits, own traits, buyer traits. A line exists only when
 * somebody answered. Without step 4 (b2c) there are no company lines, and own traits describe the buyer, after
 * what the method asks of a buyer. An own trait
 * that tells too little is left out, unless the user has edited its line without striking it.
 */
export function composeProfile(
  company: readonly TraitFinding[],
  buyers: readonly TraitFinding[],
  market: Market,
  edits: readonly LineEdit[],
): ProfileLine[] {
  // The last edit of a line is the one that holds.
  const editOf = new Map<LineId, LineEdit>(edits.map((edit) => [edit.line, edit]));
  const lines: ProfileLine[] = [];
  const inOrder = market === 'b2c' ? [...buyers, ...company] : [...company, ...buyers];
  for (const { line, common } of inOrder) {
    const isOwn = line.startsWith('own.');
    const edit = editOf.get(line);
    if (common === null) continue;
    if (market === 'b2c' && line.startsWith('company.')) continue;
    if (isOwn && !isTelling(common) && (edit === undefined || edit.struck)) continue;
    const isCompany = line.startsWith('company.') || (isOwn && market === 'b2b');
    lines.push({
      line,
      section: isCompany ? 'company' : 'buyer',
      ...common,
      wording: edit?.wording ?? null,
      struck: edit?.struck ?? false,
    });
  }
  return lines;
}

/** Without any answer among the others there is nothing that speaks against the value. */
function isTelling({ best, others }: ValueCount): boolean {
  return others === null || best.count / best.of - others.count / others.of >= ownLead - 1e-9;
}
