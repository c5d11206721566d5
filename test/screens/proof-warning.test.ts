import { screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogues } from '../../src/language/catalogues.ts';
import { sv } from '../../src/language/sv.ts';
import type { SegmentProof } from '../../src/method/segment-proof.ts';
import ProofWarning from '../../src/screens/segments/ProofWarning.svelte';
import { renderWithWords } from '../support/render-with-words.ts';

beforeAll(fetchCatalogues);

/** So many of ten best, and of ten drawn at random, are do or die. */
function proof(best: number, control: number): SegmentProof {
  const group = (doOrDie: number) => ({
    customers: 10,
    inSegment: { doOrDie, neutral: 0, dont: 10 - doOrDie },
    median: 0,
  });
  return { best: group(best), others: group(control), control: group(control), folds: 5 };
}
const warning = () => screen.queryByText(sv.segments.proof.warning);

describe('a weak proof', () => {
  it.each([
    [3, 2],
    [3, 0],
    [0, 0],
    [8, 4],
  ])('is said at the top: %d of the best, %d at random', (best, control) => {
    renderWithWords(ProofWarning, { proof: proof(best, control) });
    expect(warning()).toBeInTheDocument();
  });

  it.each([
    ['is strong', proof(8, 1)],
    ['is on its way', undefined],
    ['cannot be made', null],
  ])('is not said where the proof %s', (_, given) => {
    renderWithWords(ProofWarning, { proof: given });
    expect(warning()).not.toBeInTheDocument();
  });
});
