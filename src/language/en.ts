import { charts } from './en/charts.ts';
import { combining } from './en/combining.ts';
import { cutOffers, goals, largest, lead, profit } from './en/choosing.ts';
import { common } from './en/common.ts';
import { grid } from './en/grid.ts';
import { importing } from './en/import.ts';
import { intake } from './en/intake.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { again, report } from './en/report.ts';
import { sameness } from './en/sameness.ts';
import { proof } from './en/proof.ts';
import { shared } from './en/shared.ts';
import { start } from './en/start.ts';
import { best, buyers, company, groups, profile, streams } from './en/steps.ts';
import { typing } from './en/typing.ts';
import { choices, spoken, traits } from './en/values.ts';
import { work } from './en/work.ts';

import type { Messages } from './messages.ts';

export const en: Messages = {
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
