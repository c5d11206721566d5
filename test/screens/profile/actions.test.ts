import { describe, expect, it } from 'vitest';
import type { ActionEdit } from '../../../src/document/types.ts';
import { actionsOf, actionsText, withAction } from '../../../src/screens/profile/actions/actions.ts';

const suggestions = [
  { key: 'sales.who', title: 'Vem', text: 'Ring vd.', from: ['buyer.jobTitle'] as const },
  { key: 'sales.ask', title: 'Vad', text: 'Fråga om pris.', from: [] },
];
const edit = (key: string, text: string | null, struck = false): ActionEdit => ({
  department: 'sales',
  key,
  text,
  struck,
});

describe('the actions of a department', () => {
  it('are the suggestions with what people made of them, then their own, and nobody else’s', () => {
    const edits = [
      edit('own:1', 'Mässa i maj'),
      edit('sales.ask', null, true),
      edit('sales.who', 'Ring inköp.'),
      { ...edit('own:2', 'Annat'), department: 'support' as const },
    ];
    expect(actionsOf('sales', suggestions, edits)).toEqual([
      {
        key: 'sales.who',
        title: 'Vem',
        text: 'Ring inköp.',
        suggested: 'Ring vd.',
        struck: false,
        from: ['buyer.jobTitle'],
      },
      {
        key: 'sales.ask',
        title: 'Vad',
        text: 'Fråga om pris.',
        suggested: 'Fråga om pris.',
        struck: true,
        from: [],
      },
      { key: 'own:1', title: null, text: 'Mässa i maj', suggested: null, struck: false, from: [] },
    ]);
  });

  it('keep people’s words when the suggestion is no more, and forget a mere strike', () => {
    const edits = [edit('sales.gone', 'Våra ord'), edit('sales.old', null, true)];
    expect(actionsOf('sales', [], edits).map(({ key }) => key)).toEqual(['sales.gone']);
  });

  it('replace the edit before, in its place, and drop one that says nothing', () => {
    const edits = [edit('a', 'x'), edit('b', 'y')];
    expect(withAction(edits, edit('a', 'z'))).toEqual([edit('a', 'z'), edit('b', 'y')]);
    expect(withAction(edits, edit('a', null))).toEqual([edit('b', 'y')]);
    expect(withAction(edits, edit('a', '  '))).toEqual([edit('b', 'y')]);
    expect(withAction(edits, edit('c', null, true))).toEqual([...edits, edit('c', null, true)]);
    const elsewhere = { ...edit('a', 'w'), department: 'product' as const };
    expect(withAction(edits, elsewhere)).toEqual([...edits, elsewhere]);
  });

  it('are plain text without what is struck', () => {
    const all = actionsOf('sales', suggestions, [edit('sales.who', null, true), edit('own:1', 'Mässa')]);
    expect(actionsText('Sälj', all)).toBe('SÄLJ\n\nVad\nFråga om pris.\n\nMässa\n');
  });
});
