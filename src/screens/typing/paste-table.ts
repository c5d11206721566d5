import type { Draft } from '../../document/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import { draftCapacity } from '../../state/draft.svelte.ts';
import { draftOfBlock } from '../../state/draft-changes.ts';
import { looksLikeHeader } from '../../state/draft-header.ts';
import { unfitText } from '../../ui/grid/grid-outcome.ts';
import { cellText } from '../../ui/grid/grid-types.ts';
import type { Block } from '../../ui/grid/tsv.ts';

/** A whole table pasted with its header, and what to say of it. */
export interface PastedTable {
  readonly draft: Draft;
  readonly said: string;
}

/** A block pasted into an empty table, when its first row names the columns; else null, and it is pasted as cells. */
export function pasteTable(block: Block, words: Words): PastedTable | null {
  const t = words.t.typing;
  const cells = block.map((row) => row.map(cellText));
  if (!looksLikeHeader(cells, [...t.headerWords, ...t.headers.map((header) => header.toLowerCase())]))
    return null;
  const draft = draftOfBlock(cells);
  const rowsLeft = Math.max(0, cells.length - 1 - draftCapacity.rows);
  const columnsLeft = Math.max(0, Math.max(...cells.map((row) => row.length)) - draft.columns.length);
  const said = t.said.headerUsed(draft.rows.length, words.format.number(draft.rows.length));
  const unfit = unfitText(rowsLeft, columnsLeft, words);
  return { draft, said: unfit === '' ? said : `${said} ${unfit}` };
}
