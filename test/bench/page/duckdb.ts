/* DuckDB-WASM's read_csv of the same file into a table in memory. */
import { startDuckDb } from './start-duckdb.ts';

export interface DuckDbTime {
  readonly ms: number;
  readonly rows: number;
  readonly revenueCents: number;
}

/** Null when the package is not installed. */
export async function timeDuckDb(file: File): Promise<DuckDbTime | null> {
  const started = await startDuckDb(file);
  if (started === null) return null;
  const { connection, ms, close } = started;
  const sums = await connection.query(
    'select count(*)::double as rows, sum(round(Fakturerat * 100))::double as cents from list',
  );
  const row = sums.get(0);
  await close();
  return { ms, rows: Number(row?.['rows']), revenueCents: Number(row?.['cents']) };
}
