import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import NumberField from '../../src/ui/NumberField.svelte';
import { renderWithWords } from '../support/render-with-words.ts';

function setUp(value: number) {
  const onset = vi.fn();
  renderWithWords(NumberField, { label: 'Large from', value, onset, min: 1 });
  return { onset, user: userEvent.setup(), field: screen.getByLabelText('Large from') };
}

describe('NumberField', () => {
  it('gives the number when the reader is done, not at every key', async () => {
    const { onset, user, field } = setUp(20);
    await user.clear(field);
    await user.type(field, '21');
    expect(onset).not.toHaveBeenCalled();
    await user.tab();
    expect(onset.mock.calls).toEqual([[21]]);
  });

  it('understands a decimal comma and spaces between thousands', async () => {
    const { onset, user, field } = setUp(1);
    await user.clear(field);
    await user.type(field, '12 500,5{Enter}');
    expect(onset.mock.calls).toEqual([[12500.5]]);
  });

  it('ignores what is not a number, and shows the value in force again', async () => {
    const { onset, user, field } = setUp(7);
    await user.clear(field);
    await user.type(field, 'many');
    await user.tab();
    expect(onset).not.toHaveBeenCalled();
    expect(field).toHaveValue('7');
  });

  it('steps with the arrow keys, not below its least value', async () => {
    const { onset, user, field } = setUp(1);
    await user.click(field);
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(onset.mock.calls).toEqual([[2]]);
  });

  it('says nothing when left untouched', async () => {
    const { onset, user, field } = setUp(5);
    await user.click(field);
    await user.tab();
    expect(onset).not.toHaveBeenCalled();
  });
});
