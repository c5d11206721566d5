import { charts } from './en/charts.ts';
import { common } from './en/common.ts';
import { grid } from './en/grid.ts';
import { importing } from './en/import.ts';
import { problems } from './en/problems.ts';
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
