/* What the list will be: its columns, its name, and whom it is about. */
import type { IntakePreview, ListColumnPreview } from '../../importing/intake/types.ts';
import type { Market } from '../../method/decisions.ts';

/** The columns that the list will have, whether one file is the list or several become it. */
export function listColumns({
  files,
  combined,
}: IntakePreview): readonly Pick<ListColumnPreview, 'role' | 'kind'>[] {
  if (combined !== null) return combined.columns;
  const [file] = files;
  return (file?.preview.columns ?? [])
    .filter(({ plan }) => plan.use === 'keep')
    .map(({ plan }) => ({ role: plan.role, kind: plan.format.kind }));
}

/** Persons have a gender and no company name; the user says whether the guess is right. */
export function guessMarket(intake: IntakePreview): Market {
  const columns = listColumns(intake);
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return has('buyer.gender') && !has('name') ? 'b2c' : 'b2b';
}

/** The name of the file that holds the customers, without its ending. */
export function nameOfList({ files }: IntakePreview): string {
  const file =
    files.find(({ use }) => use === 'register') ?? files.find(({ use }) => use === 'rows') ?? files[0];
  return (file?.preview.fileName ?? '').replace(/\.[a-z]{3,4}$/i, '');
}
