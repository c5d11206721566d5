/* The texts of the start page, of a shared profile, and of what all screens have in common. */
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

export const first = {
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
