import { Random } from '../../src/statistics/random.ts';

/** What a benchmark checks its answer by. */
export interface Sums {
  readonly rows: number;
  /** Sum of the column Fakturerat, in hundredths. */
  readonly revenueCents: number;
  readonly licences: number;
}

const header = [
  ...['Kundnr', 'Kundnamn', 'Organisationsnummer', 'Bransch', 'Kundtyp', 'Land', 'Ort', 'Region'],
  ...['Anställda', 'Fakturerat', 'Täckningsgrad', 'Licenser', 'Dagar till avslut', 'Kund sedan'],
  ...['Senaste order', 'Marknadsposition'],
];
const firstWords = ['Norrs', 'Bergs', 'Åkers', 'Södra', 'Västra', 'Mälar', 'Svea', 'Gränna', 'Älvs'];
const secondWords = ['Åkeri', 'Bygg', 'Data', 'Mat', 'Konsult', 'Mek', 'Hus', 'Vård'];
const industries = ['IT', 'Bank', 'Livsmedel', 'Telekom', 'Bygg', 'Vård', 'Transport', 'Handel', 'Energi'];
const types = ['AB', 'HB', 'Kommun', 'Förening'];
const countries = ['Sverige', 'Norge', 'Danmark', 'Finland', 'Tyskland', 'Estland'];
const regions = ['Nord', 'Syd', 'Öst', 'Väst', 'Mitt'];
const positions = ['Ledande', 'Utmanare', 'Följare', 'Nischad'];
const towns = Array.from({ length: 290 }, (_, town) => `Ort ${town}`);

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * A seeded list of customers as CSV in 16 columns of about 117 bytes a row, piece by piece: numbers, codes, names,
 * categories and dates. `isQuoted` puts every cell in quotation marks. Returns what sums the readers must come to.
 */
export function* customersCsv(rows: number, isQuoted: boolean): Generator<string, Sums> {
  const random = new Random(2026);
  const pick = (words: readonly string[]): string => words[random.integer(0, words.length - 1)] ?? '';
  const date = (): string =>
    `20${pad(random.integer(5, 25))}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`;
  const line = (cells: readonly string[]): string =>
    isQuoted ? `"${cells.join('";"')}"\n` : `${cells.join(';')}\n`;
  let revenueCents = 0;
  let licences = 0;
  let piece = line(header);
  for (let row = 0; row < rows; row++) {
    const seats = random.integer(1, 400);
    const cents = seats * random.integer(50_000, 400_000);
    licences += seats;
    revenueCents += cents;
    piece += line([
      String(100_001 + row),
      `${pick(firstWords)} ${pick(secondWords)} ${row} AB`,
      `55${random.integer(1000, 9999)}-${random.integer(1000, 9999)}`,
      ...[pick(industries), pick(types), pick(countries), pick(towns), pick(regions)],
      String(random.integer(1, 5000)),
      `${Math.floor(cents / 100)}.${pad(cents % 100)}`,
      `${random.integer(-10, 70)}.${random.integer(0, 9)}`,
      ...[String(seats), String(random.integer(1, 365)), date(), date(), pick(positions)],
    ]);
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  yield piece;
  return { rows, revenueCents, licences };
}
