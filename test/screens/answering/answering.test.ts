import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Invitation } from '../../../src/document/workshop-types.ts';
import { askingTexts } from '../../../src/language/asking.ts';
import { sv } from '../../../src/language/sv.ts';
import Answering from '../../../src/screens/answering/Answering.svelte';
import AnswerArrived from '../../../src/screens/answering/AnswerArrived.svelte';
import { readAnswer } from '../../../src/sharing/workshop-link.ts';
import { renderWithWords } from '../../support/render-with-words.ts';
import { waitUntil } from '../../support/wait-until.ts';

const t = askingTexts('sv');
const invitation: Invitation = {
  round: 'Fjardvik01',
  kind: 'guess',
  title: 'Fjärdvik',
  language: 'sv',
  questions: [
    { ask: 'guess', line: 'company.industry', options: ['Bank', 'IT'] },
    { ask: 'guess', line: 'company.growth', options: [] },
    { ask: 'guess', line: 'own.Varför oss?', options: [] },
  ],
};
let copied: string[] = [];
let user = userEvent.setup();

beforeEach(() => {
  user = userEvent.setup();
  copied = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const radio = (name: string) => screen.getByRole('radio', { name });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent.trim();
const linkField = () => screen.getByLabelText<HTMLInputElement>(t.answerLink);
async function sentLink(): Promise<string> {
  await waitUntil(() => {
    expect(linkField().value).toMatch(/#p1s/);
  });
  return linkField().value;
}
/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

async function begin(): Promise<void> {
  renderWithWords(Answering, { invitation });
  await user.click(radio(t.teams.sales));
  await user.type(screen.getByLabelText(new RegExp(`^${t.name}`)), 'Anna');
  await press(t.begin);
}
async function answerAll(): Promise<void> {
  await begin();
  await user.click(radio('IT'));
  await press(t.next);
  await user.click(radio(sv.choices.moderate));
  await press(t.next);
  await user.type(screen.getByLabelText(t.ownWordsField), 'Priset');
  await press(t.toSend);
}

it('asks who answers before it begins', async () => {
  renderWithWords(Answering, { invitation });
  expect(screen.getByText(/3 frågor, ungefär 1 minut\./)).toBeInTheDocument();
  await press(t.begin);
  expect(screen.getByRole('alert')).toHaveTextContent(t.teamMissing);
  await user.click(radio(t.teams.sales));
  await press(t.begin);
  expect(heading()).toBe(t.guess.industry);
});

it('makes a link of the answers, with a code for what every language knows', async () => {
  await answerAll();
  const link = await sentLink();
  expect(await readAnswer(link.slice(link.indexOf('#')))).toMatchObject({
    round: 'Fjardvik01',
    name: 'Anna',
    team: 'sales',
    texts: ['IT', 'moderate', 'Priset'],
  });
});

it('takes "don’t know" for an answer, but not silence', async () => {
  await begin();
  await press(t.next);
  expect(screen.getByRole('alert')).toHaveTextContent(t.answerMissing);
  await user.click(radio(t.ownWords));
  await press(t.next);
  expect(screen.getByRole('alert')).toHaveTextContent(t.answerMissing);
  await user.click(radio(t.dontKnow));
  await press(t.next);
  expect(heading()).toBe(t.guess.growth);
});

it('lets an answer be changed from the end, and makes another link by the same participant, later', async () => {
  await answerAll();
  const first = await sentLink();
  await press(t.changeOf(sv.traits.industry));
  expect(radio('IT')).toBeChecked();
  await user.click(radio(t.ownWords));
  await user.type(screen.getByLabelText(t.ownWordsField), 'Telekom');
  await press(t.toSend);
  expect(screen.getByText('Telekom')).toBeInTheDocument();
  await waitUntil(() => {
    expect(linkField().value).toMatch(/#p1s/);
    expect(linkField().value).not.toBe(first);
  });
  const [one, other] = await Promise.all(
    [first, linkField().value].map((link) => readAnswer(link.slice(link.indexOf('#')))),
  );
  expect(other!.participant).toBe(one!.participant);
  expect(other!.answeredAt).toBeGreaterThan(one!.answeredAt);
  expect(other!.texts[0]).toBe('Telekom');
});

it('has the browser ask before answers are left that nobody has got', async () => {
  await begin();
  expect(asksBeforeLeaving()).toBe(false);
  await user.click(radio('IT'));
  expect(asksBeforeLeaving()).toBe(true);
  await press(t.next);
  await user.click(radio(t.dontKnow));
  await press(t.next);
  await user.click(radio(t.dontKnow));
  await press(t.toSend);
  const link = await sentLink();
  await press(t.copy);
  await waitUntil(() => {
    expect(screen.getByRole('status')).toHaveTextContent(t.sent.copied);
  });
  expect(copied).toEqual([link]);
  expect(asksBeforeLeaving()).toBe(false);
  await press(t.changeOf(sv.traits.industry));
  await user.click(radio('Bank'));
  expect(asksBeforeLeaving()).toBe(true);
});

it('shares where the browser can, and mails the link everywhere', async () => {
  const shared: ShareData[] = [];
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: (data: ShareData) => {
      shared.push(data);
      return Promise.resolve();
    },
  });
  await answerAll();
  const link = await sentLink();
  expect(screen.getByRole('link', { name: t.mail }).getAttribute('href')).toContain(encodeURIComponent(link));
  await press(t.share);
  expect(shared).toEqual([{ title: t.mailSubject('Fjärdvik'), url: link }]);
});

it('says whose an answer is, and what to do with it, to whoever opens it', () => {
  const answer = {
    round: 'a',
    participant: 'b',
    name: 'Bo',
    team: 'finance',
    answeredAt: 0,
    texts: ['IT'],
  } as const;
  renderWithWords(AnswerArrived, { answer });
  expect(screen.getByText(t.arrivedFrom('Bo (Ekonomi)'))).toBeInTheDocument();
  expect(screen.queryByText('IT')).not.toBeInTheDocument();
});
