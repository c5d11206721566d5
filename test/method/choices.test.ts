import { describe, expect, it } from 'vitest';
import { canonicalValue, canonicalValues } from '../../src/method/choices.ts';
import type { LineId } from '../../src/method/decisions.ts';
import { asText } from './make-list.ts';

describe('canonicalValue', () => {
  it.each<[LineId, string, string[]]>([
    ['company.customerType', 'b2b', ['B2B', ' b2b ', 'Företag', 'COMPANY']],
    ['company.customerType', 'b2c', ['B2C', 'Privatperson', 'private', 'konsument']],
    ['company.marketPosition', 'challenger', ['Utmanare', 'challenger', 'UTMANARE']],
    ['company.marketPosition', 'newcomer', ['Nykomling', 'Newcomer']],
    ['company.growth', 'hyper', ['Hyper-tillväxt', 'hypertillväxt', 'Hyper growth', 'HYPER', 'hyper-growth']],
    ['company.growth', 'moderate', ['Måttlig', 'mattlig', 'Moderate']],
    ['company.growth', 'declining', ['Dalande']],
    ['company.growth', 'stagnant', ['Stagnerad']],
    ['buyer.gender', 'woman', ['Kvinna', 'Female', 'K']],
    ['buyer.gender', 'man', ['Man', 'male', 'M']],
    ['buyer.personality', 'extrovert', ['Utåtriktad', 'Extrovert']],
    ['buyer.behaviour', 'action', ['Aktivitetsorienterad', 'Action-oriented', 'action oriented']],
    ['buyer.behaviour', 'cautious', ['Försiktig', 'cautious']],
    ['buyer.disc', 'green', ['Grön', 'green', 'S']],
    ['buyer.drivers', 'fear', ['Rädsla', 'Fear']],
    ['buyer.distanceToCeo', 'n2', ['N-2', 'n2', '2', 'N−2', 'n – 2']],
    ['buyer.distanceToCeo', 'n0', ['VD', 'CEO', 'N', 'n-0']],
  ])('knows %s %s in its many spellings', (line, choice, spellings) => {
    for (const spelling of spellings)
      expect(canonicalValue(line, spelling)).toEqual({ kind: 'choice', choice });
  });

  it('keeps any other words as they were written, trimmed', () => {
    expect(canonicalValue('company.marketPosition', ' Utmanare (topp 10/20) ')).toEqual({
      kind: 'text',
      text: 'Utmanare (topp 10/20)',
    });
    expect(canonicalValue('company.industry', 'B2B')).toEqual({ kind: 'text', text: 'B2B' });
    expect(canonicalValue('buyer.distanceToCeo', 'N-7')).toEqual({ kind: 'text', text: 'N-7' });
    expect(canonicalValue('own.constructor', '__proto__')).toEqual({ kind: 'text', text: '__proto__' });
    expect(canonicalValue('buyer.gender', 'constructor')).toEqual({ kind: 'text', text: 'constructor' });
  });

  it('is nothing for blank text', () => {
    expect(canonicalValue('company.growth', ' \u00a0')).toBeNull();
  });
});

describe('canonicalValues', () => {
  it('parts several drivers, and nothing else', () => {
    expect(canonicalValues('buyer.drivers', 'Makt, pengar; Effektivitet/lugn,').map(asText)).toEqual([
      'power',
      'money',
      'efficiency',
      'lugn',
    ]);
    expect(canonicalValues('buyer.role', 'IT, drift').map(asText)).toEqual(['IT, drift']);
  });
});
