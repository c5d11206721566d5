import { describe, expect, test } from 'vitest';
import { matchKeys } from '../../../src/importing/joining/match-keys.ts';
import { proposeForJoin, proposeMatches } from '../../../src/importing/joining/propose-matches.ts';
import { makeColumn } from '../rollup/make-table.ts';

const register = [
  'Upsales Nordic AB',
  'Åkes Åkeri',
  'Volvo Personvagnar',
  'Karl & Son Handelsbolag',
  'Hottechi',
  'Bygg 10',
];

function best(key: string): unknown {
  const [first] = proposeMatches([key], register, 'name');
  return first === undefined ? null : [first.to, first.reason, Number(first.score.toFixed(2))];
}

describe('proposeMatches by name', () => {
  test('takes names first that are the same but for legal form and signs', () => {
    expect(best('Upsales Nordic')).toEqual(['Upsales Nordic AB', 'same-name', 1]);
    expect(best('AKES AKERI AB')).toEqual(['Åkes Åkeri', 'same-name', 1]);
    expect(best('Karl och Son HB')).toEqual(['Karl & Son Handelsbolag', 'same-name', 1]);
    expect(best('KarlochSon')).toBeNull();
  });

  test('takes slips of the pen, with a score', () => {
    expect(best('Hotechi')).toEqual(['Hottechi', 'spelling', 0.88]);
    expect(best('Volov Personvagnar')).toEqual(['Volvo Personvagnar', 'spelling', 0.94]);
  });

  test('takes names that share most of their letters in whole words', () => {
    expect(best('Upsales')).toEqual(['Upsales Nordic AB', 'words', 0.54]);
    expect(best('Personvagnar Volvo')).toEqual(['Volvo Personvagnar', 'words', 0.95]);
  });

  test('never takes other figures, or names that are something else', () => {
    expect(best('Bygg 11')).toBeNull();
    expect(best('Skanska')).toBeNull();
    expect(best('AB')).toBeNull();
  });

  test('gives at most three, best first', () => {
    const found = proposeMatches(
      ['Nordic Trading'],
      ['Nordic Tradin', 'Nordic Trading AB', 'Nordic Tradings', 'Nordic Trad', 'Nordic T'],
      'name',
    );
    expect(found.map(({ to }) => to)).toEqual(['Nordic Trading AB', 'Nordic Tradings', 'Nordic Tradin']);
  });
});

test('numbers are near only by the same digits, since the next number is another customer', () => {
  const numbers = ['101', 'K-7', '1010', '0008'];
  const found = proposeMatches(['00101', 'k7', '102', '8.0', ''], numbers, 'id');
  expect(found.map(({ from, to, reason }) => [from, to, reason])).toEqual([
    ['00101', '101', 'same-digits'],
    ['k7', 'K-7', 'same-digits'],
    ['8.0', '0008', 'same-digits'],
  ]);
});

test('proposeForJoin proposes for what a join did not find', () => {
  const parent = makeColumn(['Alfa AB', 'Beta'], true);
  const child = makeColumn(['Beta', 'Alfa', 'Alfa'], true);
  const { report } = matchKeys(
    { column: child, rowNumbers: [2, 3, 4] },
    { column: parent, rowNumbers: [2, 3] },
    'name',
  );
  expect(proposeForJoin(report, parent, 'name')).toEqual([
    { from: 'Alfa', to: 'Alfa AB', score: 1, reason: 'same-name' },
  ]);
});
