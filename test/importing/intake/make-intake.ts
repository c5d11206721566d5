import { expect } from 'vitest';
import { Intake, type BuiltIntake } from '../../../src/importing/intake/intake.ts';
import { openFiles, type OpenFile } from '../../../src/importing/intake/open-file.ts';
import type { CombineNames } from '../../../src/importing/joining/guess-combination.ts';
import type { FileReport } from '../../../src/importing/types.ts';
import { sourceOf } from '../open-text.ts';
import { names } from '../rollup/make-table.ts';

export const allNames: CombineNames = {
  rollUp: names,
  lines: { amount: 'Orderbelopp', profit: 'Ordervinst', quantity: 'Orderantal' },
};

export type TextFile = readonly [name: string, text: string];

/** Files with these names and texts, read. */
export function openTexts(...files: readonly TextFile[]): Promise<readonly OpenFile[]> {
  return openFiles(
    files.map(([name, text]) => ({ ...sourceOf(text), name })),
    () => undefined,
  );
}

export async function intakeOf(...files: readonly TextFile[]): Promise<Intake> {
  const intake = new Intake(allNames);
  intake.add(await openTexts(...files));
  return intake;
}

/** The list as it would be stored; every row of every file is used or listed. */
export async function build(intake: Intake): Promise<BuiltIntake> {
  const built = await intake.build(() => undefined);
  for (const { rowsRead, rowsUsed, left } of built.report.intake?.files ?? []) {
    const listed = left.reduce((sum, { rows }) => sum + rows, 0);
    expect(rowsRead).toBe(rowsUsed + listed);
    for (const { rows, rowNumbers } of left) expect(rowNumbers).toHaveLength(Math.min(rows, 1000));
  }
  return built;
}

/** What a file gave: its use, the rows read and used, and why the others were left. */
export function given({ use, rowsRead, rowsUsed, left }: FileReport): unknown[] {
  return [use, rowsRead, rowsUsed, ...left.map(({ reason, rowNumbers }) => [reason, ...rowNumbers])];
}

export const register: TextFile = [
  'kunder.csv',
  `Kundnr;Kundnamn;Bransch;Land
K1;Alfa AB;IT;Sverige
K2;Beta AB;it ;Norge
K3;Gamma AB;Bygg;Sverige
`,
];

/** Won 100 + 50 + 30 by Alfa and 200 by Beta; one lost, one open, one without a customer; Delta only lost. */
export const deals: TextFile = [
  'affarer.csv',
  `Affär;Kund;Fas;Skapad;Stängd;Belopp;Region
A1;Alfa AB;Won;2024-01-01;2024-01-11;100;Nord
A2;Alfa AB;Won;2024-02-01;2024-02-05;50;Nord
A3;Alfa AB;Won;2023-06-01;2023-06-03;30;Nord
A4;Beta AB;Won;2024-03-01;2024-03-21;200;Syd
A5;Beta AB;Lost;2024-03-01;2024-04-01;70;Syd
A6;Beta AB;Open;2024-05-01;;80;Syd
A7;;Won;2024-05-01;2024-05-02;5;Syd
A8;Delta AB;Lost;2024-05-01;2024-05-02;9;Nord
`,
];

export const orders: TextFile = [
  'order.csv',
  `Ordernr;Kundnr;Orderdatum;Frakt
1;K1;2024-01-02;5
2;K2;2024-01-03;6
3;K1;2024-02-02;7
4;K9;2024-02-03;8
`,
];

/** Order 1: 10 × 2 + 5 × 1 = 25; order 2: 30; order 3: 4 × 10 × 0,5 = 20; order 4: 1; order 7 is not there. */
export const lines: TextFile = [
  'rader.csv',
  `Ordernr;Artikel;À-pris;Antal;Rabatt
1;A;10;2;0
1;B;5;1;0
2;A;30;1;0
3;C;4;10;0,5
4;C;1;1;0
7;C;9;1;0
`,
];
