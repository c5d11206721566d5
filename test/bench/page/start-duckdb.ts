/* DuckDB-WASM with the list in a table in memory. */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/** Served by run-bench.mjs from the package. */
const folder = new URL('/duckdb/', location.href).href;

export interface StartedDuckDb {
  readonly connection: AsyncDuckDBConnection;
  /** Reading the file into the table; starting the database is not counted. */
  readonly ms: number;
  readonly close: () => Promise<void>;
}

/** Null when the package is not installed. */
export async function startDuckDb(file: File): Promise<StartedDuckDb | null> {
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
  const close = async () => {
    await connection.close();
    await db.terminate();
    worker.terminate();
  };
  return { connection, ms, close };
}
