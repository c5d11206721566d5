import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { IntakeChoices, IntakePreview } from '../../../src/importing/intake/types.ts';
import { noChoices } from '../../../src/importing/intake/types.ts';
import { sv } from '../../../src/language/sv.ts';
import CheckHost from './CheckHost.svelte';
import { columnOf, dealsIntake, plainIntake, previewOf, someFindings } from './made-intake.ts';
import { waitUntil } from '../../support/wait-until.ts';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The check screen on a made-up preview, and everything that was asked of its source. */
function check(intake: IntakePreview, findings = someFindings) {
  const source = {
    findings,
    isPlanning: false,
    isInspecting: false,
    plan: vi.fn(() => Promise.resolve()),
    choose: vi.fn((_change: Partial<IntakeChoices>) => Promise.resolve()),
    readAs: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve()),
    readFiles: vi.fn(() => Promise.resolve()),
    close: vi.fn(() => Promise.resolve()),
  };
  const onstore = vi.fn();
  render(CheckHost, { props: { intake, source, onstore } });
  return { ...source, onstore };
}

const revenue = columnOf('Omsättning', {
  plan: {
    source: 0,
    name: 'Omsättning',
    use: 'keep',
    role: 'company.yearlyRevenue',
    format: { kind: 'number', decimal: ',', scale: 1, unit: null },
  },
  doubt: { kind: 'whose-revenue', roles: ['company.yearlyRevenue', 'revenue'] },
  samples: ['1 200 000'],
});
const started = columnOf('Start', {
  plan: { source: 1, name: 'Start', use: 'keep', role: null, format: { kind: 'date', order: 'dmy' } },
  doubt: { kind: 'date-order', orders: ['dmy', 'mdy'] },
  samples: ['03/04/2021'],
});

describe('what the files become', () => {
  it('is said in a sentence', () => {
    check(dealsIntake());
    expect(screen.getByText(/^De blir 85 kunder/)).toHaveTextContent(
      'De blir 85 kunder som har köpt för 10 005 534 i 4 238 vunna affärer.',
    );
    expect(screen.getByText('8 800 rader lästa = 4 238 räknade + 4 562 utelämnade.')).toBeInTheDocument();
  });

  it('is only the number of customers when the list has one row each', () => {
    check(plainIntake(previewOf('kunder.csv', [columnOf('Namn')], { rows: 160 })));
    expect(document.querySelector('.holds')).toHaveTextContent('kunder.csv har 160 kunder.');
    expect(screen.queryByText(/^De blir/)).not.toBeInTheDocument();
  });
});

describe('questions', () => {
  it('come first, are answered with a button, and go away with the focus on the next', async () => {
    const { plan } = check(plainIntake(previewOf('kunder.csv', [revenue, started])));
    expect(screen.getByText('2 frågor först')).toBeInTheDocument();
    const question = screen.getByRole('group', { name: 'Vad är Omsättning?' });
    expect(question).toHaveTextContent('1 200 000');
    expect(question).toHaveTextContent('Gissat så länge: Kundens egen omsättning');
    await user.click(within(question).getByRole('button', { name: 'Vad kunden betalar oss' }));
    expect(plan).toHaveBeenCalledWith({ file: 0, column: 0, use: 'keep', role: 'revenue' });
    expect(question).not.toBeInTheDocument();
    const next = screen.getByRole('heading', { name: 'Vilken dag är 03/04/2021?' });
    await waitUntil(() => {
      expect(next).toHaveFocus();
    });
    expect(screen.getByText('Svaret gäller. 1 fråga kvar.')).toHaveAttribute('role', 'status');

    await user.click(button('4 mars 2021'));
    expect(plan).toHaveBeenLastCalledWith({ file: 0, column: 1, use: 'keep', role: null, dateOrder: 'mdy' });
    expect(screen.queryByText(/frågor? först/)).not.toBeInTheDocument();
    await waitUntil(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
  });

  it('ask what an unknown outcome means', async () => {
    const { choose } = check(dealsIntake());
    const question = screen.getByRole('group', { name: 'Vad betyder ”Engaging” i stage?' });
    await user.click(within(question).getByRole('button', { name: 'Förlorad' }));
    expect(choose).toHaveBeenCalledWith({
      outcomes: [
        { value: 'Won', outcome: 'won' },
        { value: 'Lost', outcome: 'lost' },
        { value: 'Engaging', outcome: 'lost' },
      ],
    });
  });
});

describe('currencies', () => {
  const intake: IntakePreview = {
    ...plainIntake(previewOf('kunder.csv', [columnOf('Belopp')])),
    currency: {
      file: 0,
      amounts: ['Belopp'],
      currency: 'Valuta',
      found: [
        { currency: 'SEK', rows: 9, sum: 900 },
        { currency: 'EUR', rows: 2, sum: 20 },
      ],
      missing: ['EUR'],
    },
  };

  it('hold the list back until there is a rate for each', async () => {
    const { choose, onstore } = check(intake);
    await user.click(button(sv.importing.store));
    expect(onstore).not.toHaveBeenCalled();
    const rate = screen.getByRole('textbox', { name: '1 EUR i SEK' });
    expect(rate).toHaveFocus();
    await user.keyboard('nej{Enter}');
    expect(rate).toBeInvalid();
    await user.clear(rate);
    await user.keyboard('11,25{Enter}');
    expect(choose).toHaveBeenCalledWith({
      conversion: { into: 'SEK', rates: [{ currency: 'EUR', rate: 11.25 }], blank: null },
    });
  });
});

describe('files', () => {
  it('can be said to hold something else, added to, and taken out', async () => {
    const { choose, remove, readFiles } = check(dealsIntake());
    await user.selectOptions(screen.getByLabelText('Varje rad i deals.csv är'), 'orders');
    expect(choose).toHaveBeenCalledWith({ kinds: [null, 'orders'] });
    await user.click(button('Ta bort deals.csv'));
    expect(remove).toHaveBeenCalledWith(1);
    const file = new File(['a;b'], 'mer.csv');
    await user.upload(screen.getByLabelText(sv.intake.addFile), file);
    expect(readFiles).toHaveBeenCalledWith([file], true);
  });

  it('of deals have a column for each meaning', async () => {
    const { choose } = check(dealsIntake());
    await user.selectOptions(screen.getByLabelText(sv.intake.fields.amount), 'stage');
    expect(choose).toHaveBeenCalledWith({
      fields: [null, { customerName: 'account', amount: 'stage' }],
    });
  });
});

describe('what may be the same', () => {
  it('is merged or kept apart only when somebody says so', async () => {
    const { choose } = check(dealsIntake());
    const group = screen.getByRole('group', { name: /^IT \(28\), it \(5\) och I\.T\. \(1\) skrivs olika/ });
    await user.click(within(group).getByLabelText('I.T. (1)'));
    await user.click(within(group).getByRole('button', { name: 'Slå ihop' }));
    expect(choose).toHaveBeenCalledWith({
      merges: [{ column: 'Bransch', into: 'IT', from: ['it'] }],
      apart: [{ column: 'Bransch', values: ['I.T.', 'IT'] }],
    });
  });

  it('says of a misspelt value what it may mean', async () => {
    const { choose } = check(dealsIntake());
    await user.click(button('Ändra till technology'));
    expect(choose).toHaveBeenCalledWith({
      merges: [{ column: 'sector', into: 'technology', from: ['technolgy'] }],
      apart: [],
    });
  });

  it('can be undone', async () => {
    const merges = [{ column: 'Bransch', into: 'IT', from: ['it'] }];
    const { choose } = check({ ...dealsIntake(), choices: { ...noChoices, merges } });
    await user.click(button('Ångra: it räknas som IT i Bransch'));
    expect(choose).toHaveBeenCalledWith({ merges: [] });
  });

  it('follows the suggestions for customers on several rows at once', async () => {
    const { choose } = check(dealsIntake());
    expect(screen.getByText(sv.sameness.severalSites)).toBeInTheDocument();
    await user.click(button(sv.sameness.applyAll(1)));
    expect(choose).toHaveBeenCalledWith({
      duplicates: [{ sign: 'name', value: 'Beta AB', action: 'once' }],
    });
  });

  it('is asked of customers that the register has under another spelling', async () => {
    const { choose } = check(dealsIntake());
    const pair = screen.getByRole('group', { name: 'Är Kancode samma kund som Kan-code?' });
    await user.click(within(pair).getByRole('button', { name: 'Ja, samma' }));
    expect(choose).toHaveBeenCalledWith({ links: [{ from: 'Kancode', to: 'Kan-code' }] });
  });
});

describe('sums', () => {
  it('are over a period that can be chosen', async () => {
    const { choose } = check(dealsIntake());
    await user.selectOptions(screen.getByLabelText(sv.combining.period), 'last12');
    expect(choose).toHaveBeenCalledWith({ period: { kind: 'lastMonths', months: 12 } });
    await user.click(screen.getByRole('radio', { name: /Medelvärdet/ }));
    expect(choose).toHaveBeenCalledWith({ daysToClose: 'mean' });
  });

  it('take in customers that the register lacks, or not', async () => {
    const { choose } = check(dealsIntake());
    await user.click(screen.getByRole('radio', { name: sv.combining.unmatchedLeave }));
    expect(choose).toHaveBeenCalledWith({ unmatched: 'leave' });
  });
});

it('stores under the name of the register, or one that was typed', async () => {
  const { onstore } = check(dealsIntake());
  await user.click(button(sv.importing.store));
  expect(onstore).toHaveBeenCalledWith('accounts', 'b2b');
  const name = screen.getByLabelText(sv.importing.listName);
  await user.clear(name);
  await user.type(name, 'Våra kunder');
  await user.click(button(sv.importing.store));
  expect(onstore).toHaveBeenLastCalledWith('Våra kunder', 'b2b');
});
