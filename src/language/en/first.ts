import type { FirstMessages } from '../messages.ts';
import { common } from './common.ts';
import { due } from './due.ts';
import { made } from './made.ts';
import { people } from './people.ts';
import { problems } from './problems.ts';
import { shared } from './shared.ts';
import { start } from './start.ts';
import { profile } from './profile.ts';
import { typing } from './typing.ts';
import { choices, spoken, traits } from './values.ts';
import { work } from './work.ts';

export const first: FirstMessages = {
  common,
  start,
  made,
  profile,
  shared,
  traits,
  choices,
  spoken,
  people,
  problems,
  typing,
  work,
  due,
};
