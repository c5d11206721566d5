import type { IntakePreview } from '../../importing/intake/types.ts';
import type { RoleMove } from '../../importing/joining/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import { roleName } from './meanings.ts';

type Speech = Pick<Words, 't' | 'format'>;

/** What is worth a word of how the files were joined. */
export function joinNotes({ files, combined }: IntakePreview, words: Speech): readonly string[] {
  if (combined === null) return [];
  const { t, format } = words;
  const texts = t.combining;
  const { join, attached } = combined;
  const { ambiguousCount, parentsWithout } = join?.match ?? { ambiguousCount: 0, parentsWithout: 0 };
  const moves = [...(join?.roleMoves ?? []), ...attached.flatMap(({ join: { roleMoves } }) => roleMoves)];
  return [
    ...(parentsWithout === 0 ? [] : [texts.without(parentsWithout, format.number(parentsWithout))]),
    ...(ambiguousCount === 0 ? [] : [texts.ambiguous(ambiguousCount, format.number(ambiguousCount))]),
    ...moves.map((move) => moveText(move, words)),
    ...attached.map(({ file, join: { match } }) =>
      texts.attached(
        files[file]?.preview.fileName ?? '',
        format.number(match.rows.matched),
        format.number(match.rows.matched + match.rows.unmatched),
      ),
    ),
  ];
}

function moveText({ column, to }: RoleMove, { t }: Speech): string {
  return to === null ? t.combining.roleDropped(column) : t.combining.roleMoved(column, roleName(to, t));
}
