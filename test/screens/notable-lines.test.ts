import { describe, expect, it } from 'vitest';
import type { LineId } from '../../src/method/decisions.ts';
import type { Portion, ProfileLine } from '../../src/method/results.ts';
import { notableLines } from '../../src/screens/notable-lines.ts';

const portion = (count: number, of: number): Portion => ({ count, of });
function line(id: LineId, best: Portion, others: Portion | null, wording: string | null = null): ProfileLine {
  return {
    line: id,
    section: 'company',
    value: { kind: 'text', text: id },
    wording,
    struck: false,
    best,
    others,
  };
}
const ids = (lines: readonly ProfileLine[]): string[] => lines.map((one) => one.line);

describe('notableLines', () => {
  it('keeps what at least half share and the others do not', () => {
    const lines = [
      line('company.industry', portion(14, 20), portion(14, 100)),
      line('company.country', portion(18, 20), portion(88, 100)),
      line('company.growth', portion(9, 20), portion(5, 100)),
    ];
    expect(ids(notableLines(lines, 20))).toEqual(['company.industry']);
  });

  it('drops what too few have answered, and keeps it with nobody to compare with', () => {
    const lines = [
      line('company.industry', portion(5, 7), portion(10, 100)),
      line('company.growth', portion(12, 20), null),
    ];
    expect(ids(notableLines(lines, 20))).toEqual(['company.growth']);
  });

  it('takes a line in the owner’s own words as it is, unless it is struck', () => {
    const reworded = line('company.country', portion(2, 20), portion(50, 100), 'Norden');
    expect(ids(notableLines([reworded], 20))).toEqual(['company.country']);
    expect(notableLines([{ ...reworded, struck: true }], 20)).toEqual([]);
  });

  it('puts own traits last, the most telling first', () => {
    const lines = [
      line('own.Partner', portion(16, 20), portion(60, 100)),
      line('own.Contract', portion(19, 20), portion(20, 100)),
      line('company.industry', portion(14, 20), portion(40, 100)),
    ];
    expect(ids(notableLines(lines, 20))).toEqual(['company.industry', 'own.Contract', 'own.Partner']);
  });
});
