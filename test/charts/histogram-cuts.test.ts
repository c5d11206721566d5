import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Histogram from '../../src/charts/Histogram.svelte';
import { renderWithWords } from '../support/render-with-words.ts';

function setUp(given: { cuts?: { medium: number; large: number }; isWhole?: boolean } = {}) {
  const oncut = vi.fn();
  renderWithWords(
    Histogram,
    {
      title: 'Customers by licences',
      metric: 'Licences',
      unit: null,
      bins: [
        { from: 1, to: 10, customers: 4 },
        { from: 10, to: 20, customers: 9 },
        { from: 20, to: 30, customers: 2 },
      ],
      scale: 'linear' as const,
      isWhole: true,
      cuts: { medium: 6, large: 21 },
      oncut,
      ...given,
    },
    'en',
  );
  return { oncut, user: userEvent.setup(), cut: (name: string) => screen.getByRole('slider', { name }) };
}

describe('the histogram', () => {
  it('says where most customers are, and has its own name', () => {
    setUp();
    expect(screen.getByText('The tallest bar is 10–19, with 9 of 15 customers.')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Customers by licences' })).toBeInTheDocument();
    expect(screen.getByText('Medium from 6')).toBeInTheDocument();
    expect(screen.getByText('Large from 21')).toBeInTheDocument();
  });

  it('has cuts with a value within the data', () => {
    const { cut } = setUp();
    const large = cut('Large from');
    expect(large).toHaveAttribute('aria-valuenow', '21');
    expect(large).toHaveAttribute('aria-valuemin', '1');
    expect(large).toHaveAttribute('aria-valuemax', '30');
    expect(large).toHaveAttribute('aria-valuetext', '21');
  });

  it('moves a cut by arrow keys, each press a change of its own', async () => {
    const { oncut, user, cut } = setUp();
    cut('Large from').focus();
    await user.keyboard('{ArrowRight}{ArrowDown}{PageDown}');
    expect(oncut.mock.calls).toEqual([
      [{ medium: 6, large: 22 }, null],
      [{ medium: 6, large: 20 }, null],
      [{ medium: 6, large: 11 }, null],
    ]);
  });

  it('never lets the cuts pass each other', async () => {
    const { oncut, user, cut } = setUp({ cuts: { medium: 20, large: 21 } });
    cut('Medium from').focus();
    await user.keyboard('{ArrowRight}{PageUp}');
    expect(oncut).not.toHaveBeenCalled();
    await user.keyboard('{ArrowLeft}');
    expect(oncut.mock.calls).toEqual([[{ medium: 19, large: 21 }, null]]);
  });

  it('goes as far as it can towards the other cut', async () => {
    const { oncut, user, cut } = setUp({ cuts: { medium: 15, large: 21 } });
    cut('Medium from').focus();
    await user.keyboard('{PageUp}');
    expect(oncut.mock.calls).toEqual([[{ medium: 20, large: 21 }, null]]);
  });

  it('parts two cuts on one value outwards only', async () => {
    const { oncut, user, cut } = setUp({ cuts: { medium: 7, large: 7 } });
    cut('Medium from').focus();
    await user.keyboard('{ArrowRight}');
    expect(oncut).not.toHaveBeenCalled();
    await user.keyboard('{ArrowLeft}');
    expect(oncut.mock.calls).toEqual([[{ medium: 6, large: 7 }, null]]);
  });
});
