/* Step 6: the findings joined to one profile, with the user's edits. */
import type { Decisions, LineEdit, LineId, Market, OwnLine } from './decisions.ts';
import { inOwnOrder } from './own-order.ts';
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
 * that tells too little is left out, unless the user has edited its line without striking it. Lines that people wrote
 * themselves come last in their part and win over a trait of the same name; an own order, where there is one, is
 * followed in the end.
 */
export function composeProfile(
  company: readonly TraitFinding[],
  buyers: readonly TraitFinding[],
  market: Market,
  edits: readonly LineEdit[],
  { ownLines = [], order = [] }: Pick<Decisions, 'ownLines' | 'order'> = {},
): ProfileLine[] {
  // The last edit of a line is the one that holds.
  const editOf = new Map<LineId, LineEdit>(edits.map((edit) => [edit.line, edit]));
  const written = ownLines.map((own) => writtenLine(own, editOf.get(`own.${own.name}`)));
  const isWritten = new Set(written.map(({ line }) => line));
  const lines: ProfileLine[] = [];
  const inOrder = market === 'b2c' ? [...buyers, ...company] : [...company, ...buyers];
  for (const { line, common } of inOrder) {
    const isOwn = line.startsWith('own.');
    const edit = editOf.get(line);
    if (common === null || isWritten.has(line)) continue;
    if (market === 'b2c' && line.startsWith('company.')) continue;
    if (isOwn && !isTelling(common) && (edit === undefined || edit.struck)) continue;
    const isCompany = line.startsWith('company.') || (isOwn && market === 'b2b');
    lines.push({
      line,
      section: isCompany ? 'company' : 'buyer',
      ...common,
      wording: edit?.wording ?? null,
      struck: edit?.struck ?? false,
      ...ruleOf(edit),
    });
  }
  return inOwnOrder([...lines, ...written], order);
}

function writtenLine({ name, text, section }: OwnLine, edit: LineEdit | undefined): ProfileLine {
  return {
    line: `own.${name}`,
    section,
    value: { kind: 'text', text },
    wording: null,
    struck: edit?.struck ?? false,
    ...ruleOf(edit),
    best: { count: 0, of: 0 },
    others: null,
  };
}

const ruleOf = (edit: LineEdit | undefined): Pick<ProfileLine, 'rule'> =>
  edit?.rule === 'must' ? { rule: 'must' } : {};

/** Without any answer among the others there is nothing that speaks against the value. */
function isTelling({ best, others }: ValueCount): boolean {
  return others === null || best.count / best.of - others.count / others.of >= ownLead - 1e-9;
}
