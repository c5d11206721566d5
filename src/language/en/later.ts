import type { LaterMessages } from '../messages.ts';
import { combining } from './combining.ts';
import { cutOffers, goals, largest, lead, profit } from './choosing.ts';
import { intake } from './intake.ts';
import { again, report } from './report.ts';
import { sameness } from './sameness.ts';
import { proof } from './proof.ts';
import { sizeBands } from './size-bands.ts';

export const later: LaterMessages = {
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
