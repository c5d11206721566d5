/* The texts of screens that are fetched when they are needed, with those screens. */
import { combining } from './combining.ts';
import { cutOffers, goals, largest, lead, profit } from './choosing.ts';
import { intake } from './intake.ts';
import { again, report } from './report.ts';
import { sameness } from './sameness.ts';
import { proof } from './proof.ts';
import { sizeBands } from './size-bands.ts';

export const later = {
  report,
  again,
  intake,
  combining,
  sameness,
  cutOffers,
  lead,
  profit,
  largest,
  goals,
  proof,
  sizeBands,
};
