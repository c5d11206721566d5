import { Random } from '../../src/statistics/random.ts';

/** A seeded customer list as CSV, with the sum of its revenue, so that a benchmark can check its answer. */
export function customersCsv(rows: number): { text: string; revenue: number } {
  const random = new Random(2026);
  const industries = ['IT', 'Bank', 'Livsmedel', 'Telco', 'Bygg', 'Vård'];
  const lines = [
    'Kundnr;Kundnamn;Bransch;Land;Licenser;Fakturerat;Täckningsgrad;Dagar till avslut;Kund sedan;Kommentar',
  ];
  let revenue = 0;
  for (let row = 0; row < rows; row++) {
    const licences = random.integer(1, 200);
    const paid = licences * random.integer(500, 4000);
    revenue += paid;
    const since = `20${random.integer(10, 25)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`;
    lines.push(
      `${row};Företag ${row} AB;${industries[random.integer(0, 5)] ?? ''};Sverige;${licences};${paid},00;` +
        `${random.integer(5, 60)},5 %;${random.integer(5, 200)};${since};"Text; med tecken ${row % 97}"`,
    );
  }
  return { text: lines.join('\n'), revenue };
}
