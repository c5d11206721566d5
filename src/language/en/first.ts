import type { FirstMessages } from '../messages.ts';
import { charts } from './charts.ts';
import { common } from './common.ts';
import { grid } from './grid.ts';
import { importing } from './import.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { shared } from './shared.ts';
import { start } from './start.ts';
import { best, buyers, company, groups, profile, streams } from './steps.ts';
import { typing } from './typing.ts';
import { choices, spoken, traits } from './values.ts';
import { work } from './work.ts';

export const first: FirstMessages = {
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
