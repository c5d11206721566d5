/* The six steps on a list that is loaded, against DuckDB-WASM's SQL for the same numbers, by turns in one page. */
import { EngineClient } from '../../../src/engine/client.ts';
import { type Cuts, type Decisions, noDecisions } from '../../../src/method/decisions.ts';
import type { CutsGlance } from '../../../src/method/glance-at-cuts.ts';
import type { Best, TraitFinding } from '../../../src/method/results.ts';
import { bestSql, streamsSql, traitsSql, wordColumns } from './answers-sql.ts';
import type { StepAnswers, StepQuestion } from './answers-worker.ts';
import { startDuckDb } from './start-duckdb.ts';
import { watchTasks } from './watch-tasks.ts';

export interface AnswerTime {
  readonly name: string;
  /** One question, from the page to its answer. */
  readonly ms: number[];
  readonly peerMs: number[];
  readonly longestTaskMs: number;
}

type SqlRow = Readonly<Record<string, unknown>>;
type Sql = (text: string) => Promise<SqlRow[]>;

const bestCount = 50;
/** Questions are shorter than the clock is fine, so each time is of so many, one after the other. */
const together = 10;

const cutsAt = (step: number): Cuts => ({ medium: 100 + (step % 50), large: 200 + ((step * 7) % 100) });

/** First everything once to warm up, then `rounds` times; each round moves the cuts. */
export async function timeAnswers(listId: string, file: File, rounds: number): Promise<AnswerTime[]> {
  const client = new EngineClient(
    () => new Worker(new URL('../../../src/engine/worker.ts', import.meta.url), { type: 'module' }),
  );
  const steps = startSteps();
  const started = await startDuckDb(file);
  if (started === null) return [];
  const sql: Sql = async (text) =>
    (await started.connection.query(text)).toArray().map((row: { toJSON(): SqlRow }) => row.toJSON());
  const analyse = (decisions: Decisions) => client.ask('analyse', { listId, decisions, answers: [] });
  await steps({ ask: 'load', listId });
  const firstTime = await timed(1, () => analyse(noDecisions));
  const longestTask = watchTasks();
  const found = {
    first: { name: 'first analysis, list on disk', ms: [firstTime.ms], peerMs: [] as number[] },
    cut: { name: 're-tier and sums on a moved cut', ms: [] as number[], peerMs: [] as number[] },
    best: { name: 'best selection', ms: [] as number[], peerMs: [] as number[] },
    traits: { name: 'all trait counts', ms: [] as number[], peerMs: [] as number[] },
    whole: { name: 'full recompute of the six steps', ms: [] as number[], peerMs: [] as number[] },
  };
  for (let round = -1; round < rounds; round++) {
    const cuts = cutsAt(round * together + together);
    const moved = (step: number) => cutsAt(round * together + 1 + step);
    const glance = await timed(together, (step) =>
      client.ask('glanceAtCuts', { listId, metric: null, cuts: moved(step), focus: 'large' }),
    );
    const streams = await timed(1, () => sql(streamsSql(cuts)));
    checkStreams(glance.answer, streams.answer);
    const best = await timed(together, (step) => steps({ ask: 'best', cuts: moved(step) }));
    const ranked = await timed(1, () => sql(bestSql(cuts, bestCount)));
    const ids = checkBest(best.answer, ranked.answer);
    const traits = await timed(together, () => steps({ ask: 'traits' }));
    const counted = await timed(1, () => sql(traitsSql(ids, rangeOf(traits.answer))));
    checkTraits(traits.answer, counted.answer);
    const whole = await timed(together, (step) =>
      analyse({
        ...noDecisions,
        cuts: moved(step),
        goal: { kind: step % 2 === 0 ? 'growth' : 'profitability' },
      }),
    );
    if (round < 0) continue;
    found.cut.ms.push(glance.ms);
    found.cut.peerMs.push(streams.ms);
    found.best.ms.push(best.ms);
    found.best.peerMs.push(ranked.ms);
    found.traits.ms.push(traits.ms);
    found.traits.peerMs.push(counted.ms);
    found.whole.ms.push(whole.ms);
    found.whole.peerMs.push(streams.ms + ranked.ms + counted.ms);
  }
  const longestTaskMs = longestTask();
  client.close();
  await started.close();
  return Object.values(found).map((one) => ({ ...one, longestTaskMs }));
}

/** Asks so many times, and gives the time of one and the last answer. */
async function timed<Answer>(
  times: number,
  ask: (step: number) => Promise<Answer>,
): Promise<{ ms: number; answer: Answer }> {
  const start = performance.now();
  let answer = await ask(0);
  for (let step = 1; step < times; step++) answer = await ask(step);
  return { ms: (performance.now() - start) / times, answer };
}

function startSteps() {
  const worker = new Worker(new URL('./answers-worker.ts', import.meta.url), { type: 'module' });
  return <Ask extends StepQuestion['ask']>(question: Extract<StepQuestion, { ask: Ask }>) =>
    new Promise<StepAnswers[Ask]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<StepAnswers[Ask]>) => {
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(question);
    });
}

function check(what: string, ours: unknown, theirs: unknown): void {
  const isNear =
    typeof ours === 'number' && typeof theirs === 'number'
      ? Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs)
      : ours === theirs;
  if (!isNear) throw new Error(`${what}: ${String(ours)} by us, ${String(theirs)} by DuckDB`);
}

function checkStreams({ streams }: CutsGlance, rows: readonly SqlRow[]): void {
  for (const { tier, customers, revenue, withoutRevenue } of streams.streams) {
    const row = rows.find((one) => one['tier'] === tier);
    check(`customers of ${tier}`, customers, row?.['customers']);
    check(`revenue of ${tier}`, revenue, row?.['revenue']);
    check(`without revenue of ${tier}`, withoutRevenue, row?.['missing']);
  }
}

function checkBest({ ranking, bestCount: count }: Best, rows: readonly SqlRow[]): string[] {
  check('number of best', count, rows.length);
  return rows.map((row, place) => {
    const one = ranking[place];
    check(`customer in place ${place + 1}`, one?.customer.key, row['id']);
    check(`KPI in place ${place + 1}`, one?.kpi, row['kpi']);
    check(`revenue in place ${place + 1}`, one?.revenue, row['revenue']);
    return String(row['id']);
  });
}

function rangeOf(traits: readonly TraitFinding[]): { low: number; high: number } {
  const value = traits.find(({ line }) => line === 'company.employees')?.common?.value;
  return value?.kind === 'range' ? value : { low: NaN, high: NaN };
}

/** Each value that one of the best has, and the range, which stands in no column of words. */
function checkTraits(traits: readonly TraitFinding[], rows: readonly SqlRow[]): void {
  for (const [line, column] of [...wordColumns, ['company.employees', null] as const]) {
    const isOf = (row: SqlRow) =>
      column === null ? wordColumns.every(([, other]) => row[other] === null) : row[column] !== null;
    const word = (row: SqlRow) => (column === null ? 'range' : String(row[column]));
    const of = (isBest: boolean) =>
      new Map(
        rows.filter((row) => isOf(row) && row['isBest'] === isBest).map((row) => [word(row), row['n']]),
      );
    const [all, best] = [of(false), of(true)];
    const values = traits.find((one) => one.line === line)?.values ?? [];
    check(`values of ${line}`, values.length, best.size);
    // Choices are known by their code and not by their word, so the counts are compared.
    const ours = values.map((value) => `${value.best.count} + ${value.others?.count}`).sort();
    const theirs = [...best].map(([name, n]) => `${Number(n)} + ${Number(all.get(name)) - Number(n)}`).sort();
    check(`counts of ${line}`, ours.join(', '), theirs.join(', '));
  }
}
