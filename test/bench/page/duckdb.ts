/* DuckDB-WASM's read_csv of the same file into a table in memory. Starting the database is not timed. */

export interface DuckDbTime {
  readonly ms: number;
  readonly rows: number;
  readonly revenueCents: number;
}

/** Served by run-bench.mjs from the package. */
const folder = new URL('/duckdb/', location.href).href;

/** Null when the package is not installed. */
export async function timeDuckDb(file: File): Promise<DuckDbTime | null> {
  if (import.meta.env['VITE_HAS_DUCKDB'] !== 'yes') return null;
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = new Worker(`${folder}duckdb-browser-eh.worker.js`);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await db.instantiate(`${folder}duckdb-eh.wasm`);
  await db.registerFileHandle('list.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
  const connection = await db.connect();
  const start = performance.now();
  await connection.query(`create table list as select * from read_csv('list.csv', delim=';', header=true)`);
  const ms = performance.now() - start;
  const sums = await connection.query(
    'select count(*)::double as rows, sum(round(Fakturerat * 100))::double as cents from list',
  );
  const row = sums.get(0);
  await connection.close();
  await db.terminate();
  worker.terminate();
  return { ms, rows: Number(row?.['rows']), revenueCents: Number(row?.['cents']) };
}
