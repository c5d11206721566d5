/* What the stages and states of deals, orders and invoices mean, in the languages that row-words.ts knows. */
import { foldWords } from '../header-text.ts';
import type { Outcome } from './types.ts';

const words: Readonly<Record<Outcome, readonly string[]>> = {
  won: [
    ...['won', 'closed won', 'closedwon', 'deal won', 'is won', 'vunnen', 'vunnet', 'vunna', 'vann'],
    ...['stangd vunnen', 'affar', 'affar vunnen', 'sald', 'salt', 'sold', 'signed', 'signerad', 'signerat'],
    ...['avtal', 'avtal signerat', 'kund', 'success', 'lyckad', 'vundet', 'solgt', 'signert'],
    ...['gewonnen', 'abgeschlossen gewonnen', 'verkauft', 'voitettu', 'voitto', 'kauppa', 'gagne'],
    ...['paid', 'unpaid', 'overdue', 'betald', 'betalt', 'obetald', 'obetalt', 'forfallen', 'bezahlt'],
    ...['maksettu', 'invoiced', 'fakturerad', 'fakturerat', 'faktureret', 'fakturert', 'completed'],
    ...['complete', 'slutford', 'klar', 'delivered', 'levererad', 'levererat', 'leveret', 'levert'],
    ...['geliefert', 'toimitettu', 'shipped', 'skickad', 'fulfilled'],
  ],
  lost: [
    ...['lost', 'closed lost', 'closedlost', 'deal lost', 'forlorad', 'forlorat', 'forlorade', 'tappad'],
    ...['stangd forlorad', 'tapt', 'tabt', 'verloren', 'havitty', 'havio', 'perdu', 'dead', 'no deal'],
    ...['ingen affar', 'ej affar', 'nej', 'avbojd', 'avslagen', 'declined', 'rejected', 'cancelled'],
    ...['canceled', 'avbruten', 'avbestalld', 'annullerad', 'makulerad', 'kanselleret', 'kansellert'],
    ...['annulleret', 'storniert', 'abgelehnt', 'peruttu', 'hylatty', 'abandoned', 'disqualified'],
    ...['unqualified', 'diskvalificerad', 'returned', 'refunded', 'returnerad'],
  ],
  open: [
    ...['open', 'oppen', 'oppet', 'pagaende', 'aktiv', 'aktivt', 'active', 'new', 'ny', 'nytt', 'lead'],
    ...['in progress', 'engaging', 'prospecting', 'prospekt', 'qualified', 'kvalificerad', 'qualification'],
    ...['proposal', 'offert', 'offert skickad', 'offert lamnad', 'negotiation', 'forhandling', 'demo'],
    ...['contacted', 'kontaktad', 'working', 'incoming', 'pending', 'vantar', 'on hold', 'vilande'],
    ...['appointment scheduled', 'qualified to buy', 'presentation scheduled', 'contract sent'],
    ...['decision maker bought in', 'mote', 'mote bokat', 'needs analysis', 'value proposition', 'draft'],
    ...['utkast', 'quote', 'tilbud', 'angebot', 'tarjous', 'apen', 'aben', 'offen', 'laufend', 'avoin'],
    ...['kesken', 'neuvottelu', 'verhandlung', 'kvalificeret', 'kvalifisert', 'processing', 'i gang'],
  ],
};

/** Words that tell wherever they stand: "6 - Closed Won (renewal)". */
const strong: Readonly<Record<'won' | 'lost', readonly string[]>> = {
  won: ['won', 'vunnen', 'vunnet', 'vunna', 'gewonnen', 'vundet', 'voitettu'],
  lost: ['lost', 'forlorad', 'forlorat', 'forlorade', 'tapt', 'tabt', 'verloren', 'havitty'],
};
const negations = new Set(['not', 'ej', 'inte', 'ikke', 'nicht', 'ei']);

const outcomes: ReadonlyMap<string, Outcome> = new Map(
  (['won', 'lost', 'open'] as const).flatMap((outcome) =>
    words[outcome].map((word) => [word, outcome] as const),
  ),
);

/** What a value of an outcome column says, or null when it is not known. */
export function outcomeOf(value: string): Outcome | null {
  const folded = foldWords(value);
  const known = outcomes.get(folded) ?? outcomes.get(folded.replace(/^[0-9]+ |\b[0-9]+ $/g, ''));
  if (known !== undefined) return known;
  const found = folded.split(' ');
  if (found.some((word) => negations.has(word))) return null;
  const isWon = found.some((word) => strong.won.includes(word));
  const isLost = found.some((word) => strong.lost.includes(word));
  if (isWon === isLost) return null;
  return isWon ? 'won' : 'lost';
}
