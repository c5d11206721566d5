import { charts } from './sv/charts.ts';
import { combining } from './sv/combining.ts';
import { cutOffers, goals, largest, lead, profit } from './sv/choosing.ts';
import { common } from './sv/common.ts';
import { grid } from './sv/grid.ts';
import { importing } from './sv/import.ts';
import { intake } from './sv/intake.ts';
import { people } from './sv/people.ts';
import { problems } from './sv/problems.ts';
import { again, report } from './sv/report.ts';
import { sameness } from './sv/sameness.ts';
import { proof } from './sv/proof.ts';
import { shared } from './sv/shared.ts';
import { start } from './sv/start.ts';
import { best, buyers, company, groups, profile, streams } from './sv/steps.ts';
import { typing } from './sv/typing.ts';
import { choices, spoken, traits } from './sv/values.ts';
import { work } from './sv/work.ts';

export const sv = {
  common,
  start,
  importing,
  report,
  again,
  intake,
  combining,
  sameness,
  groups,
  streams,
  best,
  cutOffers,
  lead,
  profit,
  largest,
  goals,
  company,
  buyers,
  profile,
  shared,
  proof,
  traits,
  choices,
  spoken,
  people,
  problems,
  charts,
  grid,
  typing,
  work,
};
