import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import AnswerGrid from '../../src/ui/AnswerGrid.svelte';

function setUp() {
  const onset = vi.fn();
  render(AnswerGrid, {
    caption: 'Answers',
    rowHeader: 'Customer',
    columns: [
      { id: 'industry', label: 'Industry', suggestions: ['IT', 'Bank'] },
      { id: 'country', label: 'Country', suggestions: [] },
    ],
    rows: [
      {
        id: '4',
        label: 'Alfa',
        cells: [
          { text: 'IT', imported: true },
          { text: '', imported: false },
        ],
      },
      {
        id: '9',
        label: 'Beta',
        cells: [
          { text: '', imported: false },
          { text: 'Norge', imported: false },
        ],
      },
    ],
    onset,
  });
  return { onset, user: userEvent.setup(), cell: (name: string) => screen.getByLabelText(name) };
}

describe('AnswerGrid', () => {
  it('tells what was typed in which cell, once, when leaving it', async () => {
    const { onset, user, cell } = setUp();
    await user.click(cell('Country, Alfa'));
    await user.keyboard('Sverige');
    expect(onset).not.toHaveBeenCalled();
    await user.tab();
    expect(onset.mock.calls).toEqual([['4', 'country', 'Sverige']]);
  });

  it('says nothing when a cell is left as it was', async () => {
    const { onset, user, cell } = setUp();
    await user.click(cell('Industry, Alfa'));
    await user.tab();
    expect(onset).not.toHaveBeenCalled();
  });

  it('moves down with Enter and arrow, up with Shift+Enter, sideways from the edge of the text', async () => {
    const { user, cell } = setUp();
    await user.click(cell('Industry, Alfa'));
    await user.keyboard('{Enter}');
    expect(cell('Industry, Beta')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(cell('Country, Beta')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(cell('Country, Alfa')).toHaveFocus();
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(cell('Country, Alfa')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(cell('Industry, Alfa')).toHaveFocus();
  });

  it('takes back what was typed with Escape', async () => {
    const { onset, user, cell } = setUp();
    await user.click(cell('Country, Beta'));
    await user.keyboard('Sverige{Escape}');
    expect(cell('Country, Beta')).toHaveValue('Norge');
    await user.tab();
    expect(onset).not.toHaveBeenCalled();
  });
});
