import { charts } from './sv/charts.ts';
import { common } from './sv/common.ts';
import { grid } from './sv/grid.ts';
import { importing } from './sv/import.ts';
import { problems } from './sv/problems.ts';
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
  groups,
  streams,
  best,
  company,
  buyers,
  profile,
  shared,
  proof,
  traits,
  choices,
  spoken,
  problems,
  charts,
  grid,
  typing,
  work,
};
