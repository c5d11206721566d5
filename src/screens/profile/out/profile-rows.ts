import type { Words } from '../../../language/words.svelte.ts';
import type { CsvCell } from '../../../sharing/safe-csv.ts';
import type { SaidProfile } from './said-profile.ts';

/** The lines as a table with a header, counts as numbers; empty cells where there is nothing to compare with. */
export function profileRows({ sections }: SaidProfile, words: Words): CsvCell[][] {
  const { columns } = words.t.using.out;
  const header = [
    columns.section,
    columns.line,
    columns.value,
    columns.best,
    columns.bestOf,
    columns.others,
    columns.othersOf,
    columns.rule,
  ];
  const rows = sections.flatMap(({ title, lines }) =>
    lines.map(({ line, name, value, must }): CsvCell[] => [
      title,
      name,
      value,
      line.best.count,
      line.best.of,
      line.others?.count ?? '',
      line.others?.of ?? '',
      must ?? '',
    ]),
  );
  return [header, ...rows];
}
