/* What the decisions of a workshop change in the profile. */
import type { LineEdit } from '../../method/decisions.ts';
import type { ProfileLine } from '../../method/results.ts';
import { isDecided } from './decision-options.ts';
import type { QuestionView } from './question-view.ts';

function decidedLine(line: ProfileLine, { question, decision }: QuestionView): ProfileLine {
  if (decision === null || question.ask === 'segment') return line;
  if (question.ask === 'stay') return { ...line, struck: decision.text === 'strike' };
  return { ...line, wording: decision.by === 'list' ? null : decision.text };
}

/** The edits that make the profile say what was decided; none for lines that already do, or that it does not have. */
export function editsFor(
  views: readonly QuestionView[],
  profile: readonly ProfileLine[],
): readonly LineEdit[] {
  return profile.flatMap((line) => {
    const decided = views
      .filter((view) => view.question.line === line.line && isDecided(view))
      .reduce(decidedLine, line);
    const { struck, wording } = decided;
    return struck === line.struck && wording === line.wording ? [] : [{ line: line.line, struck, wording }];
  });
}

/** The edits of a study with others put in; what was said of a line's weight stays. */
export function withEdits(before: readonly LineEdit[], edits: readonly LineEdit[]): readonly LineEdit[] {
  const editOf = new Map(before.map((edit) => [edit.line, edit]));
  for (const edit of edits) editOf.set(edit.line, { ...editOf.get(edit.line), ...edit });
  return [...editOf.values()];
}
