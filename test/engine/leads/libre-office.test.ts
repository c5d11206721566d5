import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../../src/engine/handler.ts';
import type { LeadExport } from '../../../src/engine/leads/protocol.ts';
import { sv } from '../../../src/language/sv.ts';
import { loadStudy } from '../../../src/storage/studies.ts';
import { freshStore } from '../../storage/fresh-store.ts';

/* Needs LibreOffice Calc (Debian: apt-get install --no-install-recommends libreoffice-calc); without it, it is left out. */

function findSoffice(): string | undefined {
  for (const name of [process.env['SOFFICE'] ?? 'soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // Not there: perhaps under the other name.
    }
  }
  return undefined;
}

const soffice = findSoffice();
if (soffice === undefined)
  console.log('LibreOffice is not installed: that it opens our files is not tested here.');
const folder = mkdtempSync(join(tmpdir(), 'malkund-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Swedish: semicolons, quotes, UTF-8, from the first line, numbers and dates known by sight. */
const csvAsSwedish = '59,34,76,1,,1053,false,true';

function convert(file: string, ...how: readonly string[]): void {
  const home = pathToFileURL(join(folder, 'home')).href;
  // The folder must follow the kind of file at once.
  const given = ['--headless', '--norestore', ...how, '--outdir', join(folder, 'out'), join(folder, file)];
  execFileSync(soffice ?? '', [`-env:UserInstallation=${home}`, ...given], { stdio: 'ignore' });
}

const names = ['Åkes Ärliga Öl & "Co"; AB', 'Çelik Müller GmbH', '=1+1 Handel'];
const csv = [
  'Företag;Bransch;Snittorder;Mässa',
  `"${names[0]?.replaceAll('"', '""') ?? ''}";IT;1234,5;2024-03-01`,
  `${names[1] ?? ''};Bygg;0,25;1999-12-31`,
  `${names[2] ?? ''};;-17,125;2026-11-25`,
].join('\n');

/** The file of all leads, best first. */
async function exported(format: LeadExport['format']): Promise<Buffer> {
  const { store } = freshStore();
  let made = 0;
  const handler = createHandler({ store, now: () => 1000, newId: () => `new-${++made}` });
  const unheard = (): void => undefined;
  const { studyId } = await handler.createExample({ language: 'sv' }, unheard);
  const source = { kind: 'file', file: new File([csv], 'leads.csv') } as const;
  await handler.readSources({ sources: [source], add: false, names: sv.made }, unheard);
  await handler.storeIntake({ name: 'Leads', leadsOf: studyId }, unheard);
  const { listId, leads: leadsId = '', decisions } = await loadStudy(store, studyId);
  const order: LeadExport = {
    kind: 'list',
    format,
    delimiter: ';',
    segments: ['doOrDie', 'neutral', 'dont'],
    customers: true,
    words: {
      ...sv.leads.export.words,
      segments: sv.segments.names,
      tiers: { '1': '1', '2': '2', '3': '3', not: 'not' },
      lines: [],
    },
  };
  const file = await handler.exportLeads({ listId, leadsId, decisions, answers: [], order }, unheard);
  return Buffer.from(await file.arrayBuffer());
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe.skipIf(soffice === undefined)('LibreOffice', () => {
  it('opens our CSV with its letters, decimals and days whole, and runs nothing in it', async () => {
    writeFileSync(join(folder, 'ours.csv'), await exported('csv'));
    convert('ours.csv', `--infilter=CSV:${csvAsSwedish}`, '--convert-to', 'xlsx');
    const [header, ...rows] = await readSheet(join(folder, 'out/ours.xlsx'));
    expect(header?.slice(0, 5)).toEqual(['Företag', 'Bransch', 'Snittorder', 'Mässa', 'Segment']);
    const found = new Map(rows.map(([name, , order, met]) => [name, [order, met]]));
    expect(found.get(names[0] ?? '')).toEqual([1234.5, day('2024-03-01')]);
    expect(found.get(names[1] ?? '')).toEqual([0.25, day('1999-12-31')]);
    expect(found.get(`'${names[2] ?? ''}`)).toEqual([-17.125, day('2026-11-25')]);
  });

  it('opens our workbook with its letters, decimals and days whole', async () => {
    writeFileSync(join(folder, 'book.xlsx'), await exported('xlsx'));
    convert('book.xlsx', '--convert-to', `csv:Text - txt - csv (StarCalc):${csvAsSwedish}`);
    const { data } = Papa.parse<string[]>(readFileSync(join(folder, 'out/book.csv'), 'utf8').trimEnd(), {
      delimiter: ';',
    });
    const found = new Map(data.map(([name, , order, met]) => [name, [order, met]]));
    // LibreOffice writes what it shows: days the way of its own language.
    expect(found.get(names[0])?.[0]).toMatch(/^1234[.,]5$/);
    expect(found.get(names[1])?.[0]).toMatch(/^0[.,]25$/);
    expect(found.get(names[2])?.[0]).toMatch(/^-17[.,]125$/);
    expect(found.get(names[0])?.[1]).toMatch(/2024-03-01|0?3\/0?1\/(20)?24/);
    convert('book.xlsx', '--convert-to', 'ods');
    convert('out/book.ods', '--convert-to', 'xlsx:Calc MS Excel 2007 XML');
    const rows = await readSheet(join(folder, 'out/book.xlsx'));
    const again = new Map(rows.map(([name, , order, met]) => [name, [order, met]]));
    expect(again.get(names[0] ?? '')).toEqual([1234.5, day('2024-03-01')]);
    expect(again.get(names[2] ?? '')).toEqual([-17.125, day('2026-11-25')]);
  });
});
