import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { IntakeChoices, IntakePreview } from '../../../src/importing/intake/types.ts';
import { sv } from '../../../src/language/sv.ts';
import CheckHost from './CheckHost.svelte';
import { columnOf, plainIntake, previewOf, someFindings } from './made-intake.ts';

const t = sv.personal;

function check(intake: IntakePreview) {
  const choose = vi.fn((_change: Partial<IntakeChoices>) => Promise.resolve());
  const nothing = () => Promise.resolve();
  const source = {
    findings: someFindings,
    isPlanning: false,
    isInspecting: false,
    plan: nothing,
    choose,
    readAs: nothing,
    remove: nothing,
    readFiles: nothing,
    close: nothing,
  };
  render(CheckHost, { props: { intake, source, onstore: vi.fn() } });
  return choose;
}

/** The plain file with some of its columns telling of persons. */
function personal(choices: Partial<IntakeChoices> = {}): IntakePreview {
  const leave = (name: string) => ({ ...columnOf(name).plan, use: 'leave' as const });
  const preview = previewOf('kunder.csv', [
    columnOf('Kund'),
    columnOf('Org.nr', { personal: 'some-persons' }),
    columnOf('Ägare', { personal: 'persons', plan: leave('Ägare') }),
    columnOf('E-post', { personal: 'contact', plan: leave('E-post') }),
    columnOf('Telefon', { personal: 'contact', plan: leave('Telefon') }),
    columnOf('Mobil', { personal: 'contact' }),
  ]);
  const plain = plainIntake(preview);
  return { ...plain, choices: { ...plain.choices, ...choices } };
}

it('says in plain words what is personal, and that it is not kept', () => {
  check(personal());
  for (const sentence of [
    t.someLeft('Org.nr'),
    t.personsLeft('Ägare'),
    t.contactLeft('E-post och Telefon'),
    t.contactKept('Mobil'),
    t.fileNotKept,
  ])
    expect(screen.getByText(sentence)).toBeInTheDocument();
});

it('marks what is sensitive of a buyer, unless it is left out', () => {
  const planned = (name: string, use: 'keep' | 'leave') =>
    columnOf(name, {
      plan: { ...columnOf(name).plan, role: name === 'Kön' ? 'buyer.gender' : 'buyer.age', use },
    });
  const preview = previewOf('kunder.csv', [
    columnOf('Kund'),
    planned('Kön', 'keep'),
    planned('Ålder', 'leave'),
  ]);
  check(plainIntake(preview));
  expect(screen.getByText(t.sensitive('Kön'))).toBeInTheDocument();
});

it('keeps personal numbers when that is asked for', async () => {
  const choose = check(personal());
  await userEvent.setup().click(screen.getByLabelText(t.keep));
  expect(choose).toHaveBeenCalledWith({ personal: 'keep' });
});

it('says so when they are kept', () => {
  check(personal({ personal: 'keep' }));
  expect(screen.getByText(t.someKept('Org.nr'))).toBeInTheDocument();
  expect(screen.getByLabelText(t.keep)).toBeChecked();
});

it('says nothing of files that tell of nobody', () => {
  check(plainIntake(previewOf('kunder.csv', [columnOf('Kund')])));
  expect(screen.queryByRole('heading', { name: t.title })).toBeNull();
});
