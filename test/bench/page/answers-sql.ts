/* The same numbers in SQL, each written the way that DuckDB answers fastest of those that were tried. */
import type { Cuts } from '../../../src/method/decisions.ts';

/** Customers, revenue and customers without revenue of each group. */
export const streamsSql = ({ medium, large }: Cuts): string => `
  select case when Licenser >= ${large} then 'large' when Licenser >= ${medium} then 'medium' else 'small' end as tier,
    count(*)::double as customers, sum(Fakturerat)::double as revenue,
    (count(*) - count(Fakturerat))::double as missing
  from list where Licenser is not null group by 1`;

/** The best of the large by days to close; equals by revenue, then by number. */
export const bestSql = ({ large }: Cuts, count: number): string => `
  select Kundnr::varchar as id, "Dagar till avslut"::double as kpi, Fakturerat::double as revenue
  from list where Licenser >= ${large} and "Dagar till avslut" is not null
  order by "Dagar till avslut", Fakturerat desc, Kundnr::varchar limit ${count}`;

/** Columns of words that the method asks about, by the name of the line; no cell of them is empty. */
export const wordColumns = [
  ['company.industry', 'Bransch'],
  ['company.customerType', 'Kundtyp'],
  ['company.country', 'Land'],
  ['company.marketPosition', 'Marknadsposition'],
  ['own.Region', 'Region'],
] as const;

/**
 * How many of all, and of the best, have each value of each trait, and an employee count within the range: one pass for
 * all the columns, and the best looked up by their number first, since reading wide rows costs more than finding them.
 */
export function traitsSql(best: readonly string[], range: { low: number; high: number }): string {
  const columns = wordColumns.map(([, column]) => column).join(', ');
  const sets = wordColumns.map(([, column]) => `(${column})`).join(', ');
  const counts = (isBest: boolean, from: string) => `
    select ${isBest} as isBest, ${columns}, count(*)::double as n from ${from} group by grouping sets (${sets})
    union all
    select ${isBest}, ${wordColumns.map(() => 'null').join(', ')}, count(*)::double from ${from}
      where "Anställda" between ${range.low} and ${range.high}`;
  return `
    with found as materialized (select rowid as place from list where Kundnr in (${best.join(', ')})),
      best as materialized (select ${columns}, "Anställda" from list where rowid in (select place from found))
    ${counts(false, 'list')} union all ${counts(true, 'best')}`;
}
