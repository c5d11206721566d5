/*
 * The import against bare PapaParse and DuckDB-WASM's read_csv, then the answers on the longest list against DuckDB-WASM's
 * SQL for the same numbers, side by side in Chromium, then leads scored against reading their columns once: `npm run bench`. Each round times all on the same file, each in a
 * page or worker of its own; the figures are medians. Writes latest.json. Options: --rounds=5,
 * --rows=10000,100000,1000000, --only=import, --only=answers or
 * --only=leads.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { once } from 'node:events';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../browser/support/find-chromium.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const duckFolder = join(root, 'node_modules/@duckdb/duckdb-wasm/dist');
const hasDuckDb = existsSync(duckFolder);
const option = (name, usual) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? usual;
const rounds = Number(option('rounds', '5'));
const only = option('only', '');
const sizes = option('rows', '10000,100000,1000000').split(',').map(Number);
const work = mkdtempSync(join(tmpdir(), 'malkund-bench-'));

async function buildPage() {
  await build({
    configFile: false,
    root: join(here, 'page'),
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_HAS_DUCKDB': JSON.stringify(hasDuckDb ? 'yes' : 'no') },
    resolve: hasDuckDb ? {} : { alias: { '@duckdb/duckdb-wasm': join(here, 'page/ask-once.ts') } },
    worker: { format: 'es' },
    build: { outDir: join(work, 'page'), emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 10_000 },
  });
}

/** The generator is written in the project's own language, so it is built before it runs here. */
async function loadGenerator() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: join(here, 'customers-csv.ts'),
      outDir: join(work, 'generator'),
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'customers-csv.mjs' } },
    },
  });
  return import(pathToFileURL(join(work, 'generator/customers-csv.mjs')).href);
}

async function writeList({ customersCsv }, rows, isQuoted) {
  const path = join(work, `customers-${rows}${isQuoted ? '-quoted' : ''}.csv`);
  const file = createWriteStream(path);
  const pieces = customersCsv(rows, isQuoted);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) {
      file.end();
      await once(file, 'close');
      return { name: isQuoted ? 'every cell quoted' : 'plain', rows, path, sums: value };
    }
    if (!file.write(value)) await once(file, 'drain');
  }
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    const isDuckDb = path.startsWith('/duckdb/');
    const file = isDuckDb
      ? join(duckFolder, path.slice(8))
      : join(work, 'page', path === '/' ? 'index.html' : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Private and shared memory of the processes, in MB, without the pages of the program's own files. */
function memoryOf(pids) {
  let bytes = 0;
  for (const pid of pids) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      for (const name of ['RssAnon', 'RssShmem'])
        bytes += 1024 * Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1] ?? 0);
    } catch {
      // A process that has ended takes no memory.
    }
  }
  return bytes / 1e6;
}

/** Runs work in a page of its own browser, whose only renderer holds page and worker; the peak is null without /proc. */
async function inPage(url, path, work) {
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.setInputFiles('#file', path);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    let peak = 0;
    const sample = () => {
      peak = Math.max(peak, memoryOf(renderers));
    };
    const timer = setInterval(sample, 10);
    const result = await work(page, () => {
      peak = 0;
    });
    clearInterval(timer);
    return { ...result, peak: existsSync('/proc/self/status') ? peak : null };
  } finally {
    await browser.close();
  }
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

function check(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

async function timeRound(url, { path, rows, sums }) {
  const papa = await inPage(url, path, (page) => page.evaluate(() => window.bench.timePapa()));
  check('rows by PapaParse', papa.rows, rows);
  const duck = hasDuckDb
    ? await inPage(url, path, (page) => page.evaluate(() => window.bench.timeDuckDb()))
    : null;
  if (duck !== null) {
    check('rows by DuckDB', duck.rows, rows);
    check('revenue by DuckDB', duck.revenueCents, sums.revenueCents);
  }
  const ours = await inPage(url, path, async (page) => {
    const time = await page.evaluate(() => window.bench.timeImport());
    return { ...time, found: null, page };
  });
  return { papa, duck, ours };
}

/** The stored list is looked at in a run of its own, so that the look does not count as memory of the import. */
async function checkImport(url, { path, sums }) {
  await inPage(url, path, async (page) => {
    const { listId } = await page.evaluate(() => window.bench.timeImport());
    const found = await page.evaluate((id) => window.bench.checkImport(id), listId);
    for (const name of ['rows', 'revenueCents', 'licences'])
      check(`${name} as stored`, found[name], sums[name]);
    check('columns', found.kinds.split(' ').length, 16);
    return {};
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const round = (value, digits = 0) => (value === null ? null : Number(value.toFixed(digits)));

async function measure(url, list) {
  await checkImport(url, list);
  const times = [];
  for (let time = 0; time < rounds; time++) times.push(await timeRound(url, list));
  const ours = median(times.map((one) => one.ours.ms));
  const readMs = median(times.map((one) => one.ours.readMs));
  const common = {
    name: list.name,
    rows: list.rows,
    ours_ms: round(ours),
    peak_mb: round(Math.max(...times.map((one) => one.ours.peak ?? 0))) || null,
    longest_task_ms: round(Math.max(...times.map((one) => one.ours.longestTaskMs))),
  };
  console.log(`${list.rows} ${list.name}: read ${round(readMs)} ms, stored ${round(ours - readMs)} ms`);
  const against = (peer, peerMs) => ({
    ...common,
    peer,
    peer_ms: round(peerMs),
    ratio: round(ours / peerMs, 3),
  });
  const entries = [against('PapaParse, strings only', median(times.map((one) => one.papa.ms)))];
  if (hasDuckDb) entries.push(against('DuckDB-WASM read_csv', median(times.map((one) => one.duck.ms))));
  return entries;
}

/** The list is imported first, by the same page; both sides have it in memory and are warm when the clock starts. */
async function measureAnswers(url, list) {
  let times = [];
  await inPage(url, list.path, async (page) => {
    const { listId } = await page.evaluate(() => window.bench.timeImport());
    times = await page.evaluate(([id, count]) => window.bench.timeAnswers(id, count), [listId, rounds]);
    return {};
  });
  return times.map(({ name, ms, peerMs, longestTaskMs }) => {
    const [ours, theirs] = [median(ms), peerMs.length === 0 ? null : median(peerMs)];
    return {
      name,
      rows: list.rows,
      ours_ms: round(ours, 2),
      peak_mb: null,
      longest_task_ms: round(longestTaskMs),
      peer: theirs === null ? null : 'DuckDB-WASM SQL',
      peer_ms: round(theirs, 1),
      ratio: theirs === null ? null : round(ours / theirs, 4),
    };
  });
}

/**
 * A million leads of 16 columns. The peer is reading their columns once from IndexedDB, as the app does; a bare pass over
 * every cell in memory, which nothing can be faster than, is printed beside it.
 */
async function measureLeads(url, list) {
  const imported = async (page) => (await page.evaluate(() => window.bench.timeImport())).listId;
  const times = await inPage(url, list.path, async (page) => {
    const listId = await imported(page);
    return page.evaluate(([id, count]) => window.bench.timeLeads(id, count), [listId, rounds]);
  });
  const file = await inPage(url, list.path, async (page, forgetPeak) => {
    const listId = await imported(page);
    // What the import took is not the export's.
    forgetPeak();
    return page.evaluate((id) => window.bench.exportLeads(id), listId);
  });
  check('lines of the CSV', file.lines, list.rows + 1);
  const [read, pass, score, order] = [times.readMs, times.passMs, times.scoreMs, times.orderMs].map(median);
  console.log(
    `${list.rows} leads, ${times.columns} columns, ${times.lines} lines: read ${round(read)} ms, bare pass ${round(pass)} ms, ` +
      `scored and counted ${round(score)} ms; as CSV ${round(file.bytes / 1e6)} MB`,
  );
  const entry = (name, ms, peer, peerMs, peak = null) => ({
    name,
    rows: list.rows,
    ours_ms: round(ms),
    peak_mb: round(peak),
    longest_task_ms: null,
    peer,
    peer_ms: peerMs === null ? null : round(peerMs),
    ratio: peerMs === null ? null : round(ms / peerMs, 3),
  });
  return [
    entry('leads scored and counted', score, 'columns read once from IndexedDB', read),
    entry('leads scored and counted', score, 'bare pass over every cell in memory', pass),
    entry('leads ordered by points', order, null, null),
    entry('leads as CSV', file.ms, null, null, file.peak),
  ];
}

function print(entries) {
  console.table(entries);
  const plain = entries.filter(({ name }) => name === 'plain').toSorted((a, b) => a.rows - b.rows);
  for (const [small, large] of [[100_000, 1_000_000]]) {
    const [a, b] = [small, large].map((rows) => plain.find((one) => one.rows === rows));
    if (a !== undefined && b !== undefined) {
      console.log(
        `Growth: ${large} rows take ${(b.ours_ms / a.ours_ms).toFixed(1)} times as long as ${small}.`,
      );
    }
  }
  console.log(
    'Memory: peak of private and shared pages of the renderer that holds page and worker, read every 10 ms.',
  );
}

if (findChromium() === undefined) throw new Error('No Chromium was found: set CHROMIUM to its path.');
if (!hasDuckDb) console.log('DuckDB-WASM is not installed, so it is left out.');
try {
  await buildPage();
  const generator = await loadGenerator();
  const server = await serve();
  const url = `http://127.0.0.1:${server.address().port}/`;
  const entries = [];
  const most = Math.max(...sizes);
  if (only === '' || only === 'import') {
    for (const rows of sizes) entries.push(...(await measure(url, await writeList(generator, rows, false))));
    entries.push(...(await measure(url, await writeList(generator, most, true))));
  }
  if ((only === '' || only === 'answers') && hasDuckDb)
    entries.push(...(await measureAnswers(url, await writeList(generator, most, false))));
  if (only === '' || only === 'leads')
    entries.push(...(await measureLeads(url, await writeList(generator, most, false))));
  server.close();
  print(entries);
  writeFileSync(join(here, 'latest.json'), `${JSON.stringify(entries, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
