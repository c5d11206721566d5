import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sourceOfBlob } from '../../../src/importing/byte-source.ts';
import type { Crew } from '../../../src/importing/fast/crew.ts';
import type { WholeFound } from '../../../src/importing/fast/merge-parts.ts';
import type { PartJob } from '../../../src/importing/fast/part-job.ts';
import { readPart } from '../../../src/importing/fast/read-part.ts';
import { readWhole } from '../../../src/importing/fast/read-whole.ts';
import { takeSample } from '../../../src/importing/fast/sample.ts';
import { guessPlans } from '../../../src/importing/recognise.ts';
import { readSourceHead } from '../../../src/importing/source-head.ts';
import type { CellFormat } from '../../../src/importing/types.ts';
import { ProblemError } from '../../../src/table/problem.ts';

const unheard = (): void => undefined;

/** Readers that are this thread itself; columns are copied as messages between threads are. */
function crewOf(size: number): Crew & { asked: number } {
  const crew = {
    size,
    asked: 0,
    read: async (job: PartJob, blob: Blob) => {
      crew.asked++;
      return structuredClone(await readPart(structuredClone(job), sourceOfBlob(job.file, blob), unheard));
    },
    dismiss: unheard,
  };
  return crew;
}

/** Of what is kept of the rows there may be another choice in parts. */
function told(found: WholeFound): unknown {
  const { rows, blankRows, problems, columns, profiles } = found;
  return {
    rows,
    blankRows,
    problems: problems.counted,
    columns: columns.map((one) => (one === null ? null : { ...one, problems: one.problems.counted })),
    profiles: profiles.map(({ filled, distinct, different }) => ({ filled, distinct, different })),
  };
}

interface Outcome {
  readonly alone: unknown;
  readonly together: unknown;
  readonly asked: number;
}

async function readBoth(text: string, size: number, format: CellFormat | null = null): Promise<Outcome> {
  const source = sourceOfBlob('kunder.csv', new Blob([text]));
  const head = await readSourceHead(source, {});
  const sample = await takeSample(source, head, head.reading, {});
  const plans = guessPlans(sample.table).map((plan) => ({ ...plan, format: format ?? plan.format }));
  const job = {
    file: source.name,
    text: sample.text,
    expectedRows: sample.expectedRows,
    wantsProfile: true,
    columns: plans.map((plan) => ({ plan, expected: { rows: sample.expectedRows, bytes: 1000 } })),
  };
  const crew = crewOf(size);
  const outcome = async (hired: Crew | null): Promise<unknown> => {
    try {
      return told(await readWhole(source, job, hired, unheard));
    } catch (error) {
      return error instanceof ProblemError ? error.problem : (error as Error).name;
    }
  };
  return { alone: await outcome(null), together: await outcome(crew), asked: crew.asked };
}

const lines = (count: number, line: (row: number) => string, end = '\n'): string =>
  Array.from({ length: count }, (_, row) => line(row)).join(end);
const header = 'Kundnamn;Omsättning;Kund sedan;Bransch;Anteckning';
const plain = (row: number): string =>
  `Kund ${row} Åkeri;${row * 7},5;20${10 + (row % 15)}-03-0${1 + (row % 9)};Bransch ${row % 40};"sagt ""ja"" ${row}"`;

const texts: Readonly<Record<string, string>> = {
  'plain rows': `${header}\n${lines(900, plain)}\n`,
  'titles above, a byte order mark and Windows line ends': `\ufeffKundlista\r\n\r\n${header}\r\n${lines(900, plain, '\r\n')}\r\n`,
  'line ends inside quotation marks': `${header}\n${lines(600, (row) => plain(row).replace('sagt', 'rad ett\nrad två;\n\nrad fyra'))}`,
  'more words in the second half than codes of one byte': `${header}\n${lines(1200, (row) =>
    plain(row).replace(/Bransch \d+/, row < 600 ? 'IT' : `Bransch ${row}`),
  )}`,
  'rows too short and too long, blank rows, cells not understood': `${header}\n${lines(900, (row) => {
    if (row % 50 === 3) return `Kort ${row};5`;
    if (row % 50 === 7) return `${plain(row)};mer`;
    if (row % 50 === 11) return ';;;;';
    return row % 50 === 13 ? plain(row).replace(/;\d+,5/, ';många') : plain(row);
  })}`,
  'totals at the end': `${header}\n${lines(900, plain)}\nSumma;100;;;\nTotalt;100;;;\n`,
  'a totals row in every tenth place': `${header}\n${lines(900, (row) => (row % 10 === 0 ? 'Summa;100;;;' : plain(row)))}`,
  'day numbers that turn into dates': `${header}\n${lines(900, (row) =>
    row < 500 ? plain(row).replace(/20\d\d-\d\d-\d\d/, String(40_000 + row)) : plain(row),
  )}`,
  'a cell that holds what looks like rows': `${header}\n${lines(200, plain)}\nX;1;;;"\n${lines(300, (row) => `Kund ${row};5;;IT;inget`)}\nslut"\n${lines(200, plain)}`,
  'a mark never closed in the second half': `${header}\n${lines(4000, plain)}\nX;1;;;"öppen\n${lines(3000, (row) => `Kund ${row};5;;IT;inget`)}`,
};
const formats: readonly (CellFormat | null)[] = [
  null,
  { kind: 'number', decimal: ',', scale: 1, unit: null },
  { kind: 'date', order: 'ymd' },
  { kind: 'category' },
  { kind: 'text' },
];

describe('a list read in parts is the list read in one', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(name, async () => {
      for (const size of [1, 3]) {
        for (const format of formats) {
          const { alone, together, asked } = await readBoth(text, size, format);
          expect(asked).toBeGreaterThan(0);
          const [found, expected] = [withoutMixed(together, alone), withoutMixed(alone, together)];
          // Many times faster over long arrays than the comparison that can tell the difference.
          if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
        }
      }
    });
  }

  it('reads again alone when one of the crew fails', async () => {
    const source = sourceOfBlob('kunder.csv', new Blob([texts['plain rows'] ?? '']));
    const head = await readSourceHead(source, {});
    const { text, expectedRows } = await takeSample(source, head, head.reading, {});
    const crew = { size: 1, read: () => Promise.reject(new Error('gone')), dismiss: unheard };
    const job = { file: source.name, text, expectedRows, wantsProfile: false, columns: [] };
    expect((await readWhole(source, job, crew, unheard)).rows).toBe(900);
  });
});

/** Dates that are day numbers in one part only are read again later, so they may be missing on one side. */
function withoutMixed(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null || !('columns' in one) || !Array.isArray(one.columns))
    return one;
  const columns: unknown[] = one.columns;
  const others: unknown[] =
    typeof other === 'object' && other !== null && 'columns' in other && Array.isArray(other.columns)
      ? other.columns
      : [];
  return { ...one, columns: columns.map((column, index) => (others[index] === null ? null : column)) };
}
