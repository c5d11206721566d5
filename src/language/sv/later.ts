/* The texts of screens that are fetched when they are needed, with those screens. */
import { address, sensitive } from './approach.ts';
import { charts } from './charts.ts';
import { combining } from './combining.ts';
import { cutOffers, goals, largest, lead, profit } from './choosing.ts';
import { grid } from './grid.ts';
import { intake } from './intake.ts';
import { links } from './links.ts';
import { again, report } from './report.ts';
import { sameness } from './sameness.ts';
import { segments } from './segments.ts';
import { proof } from './proof.ts';
import { best, buyers, company, groups, streams } from './steps.ts';
import { tabs } from './tabs.ts';
import { using } from './using.ts';
import { sizeBands } from './size-bands.ts';

export const later = {
  groups,
  streams,
  best,
  company,
  buyers,
  charts,
  grid,
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
  links,
  segments,
  sensitive,
  address,
  using,
  sizeBands,
  tabs,
};
