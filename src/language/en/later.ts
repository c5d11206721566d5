import type { LaterMessages } from '../messages.ts';
import { actions } from './actions.ts';
import { address, sensitive } from './approach.ts';
import { charts } from './charts.ts';
import { comparing } from './comparing.ts';
import { combining } from './combining.ts';
import { cutOffers, goals, largest, lead, profit } from './choosing.ts';
import { data } from './data.ts';
import { disclosing } from './disclosing.ts';
import { dropped } from './dropped.ts';
import { grid } from './grid.ts';
import { history, review, stale } from './history.ts';
import { importing } from './import.ts';
import { intake } from './intake.ts';
import { leads } from './leads.ts';
import { join } from './join.ts';
import { links } from './links.ts';
import { listProblems } from './list-problems.ts';
import { ownLines } from './own-lines.ts';
import { again, report } from './report.ts';
import { safety } from './safety.ts';
import { sameness } from './sameness.ts';
import { segments } from './segments.ts';
import { personal } from './personal.ts';
import { proof } from './proof.ts';
import { best, buyers, company, groups, streams } from './steps.ts';
import { tabs } from './tabs.ts';
import { using } from './using.ts';
import { silence } from './silence.ts';
import { sizeBands } from './size-bands.ts';
import { workshop } from './workshop.ts';

export const later: LaterMessages = {
  groups,
  streams,
  best,
  company,
  buyers,
  charts,
  grid,
  report,
  again,
  importing,
  intake,
  combining,
  sameness,
  cutOffers,
  lead,
  profit,
  largest,
  goals,
  proof,
  leads,
  links,
  segments,
  sensitive,
  address,
  using,
  silence,
  sizeBands,
  safety,
  workshop,
  listProblems,
  data,
  disclosing,
  dropped,
  personal,
  ownLines,
  actions,
  comparing,
  history,
  review,
  stale,
  join,
  tabs,
};
