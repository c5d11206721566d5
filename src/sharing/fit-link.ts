/*
 * Makes any profile short enough for a link that arrives: what people wrote at length is cut first, own traits at the
 * end go next. The profile itself and its file keep everything.
 */
import type { FinishedLine, Profile } from '../document/types.ts';
import type { Goal, LineId, PlainGoal } from '../method/decisions.ts';
import type { TraitValue } from '../method/results.ts';
import { linkLimits } from '../limits/link.ts';

/** Most characters of a text in a line, in the order they are tried. */
const textSteps = [300, 160, 100, 70, 50, 36, 24];
/** And when no own trait is left to leave out: letters of large alphabets take more room. */
const lastSteps = [16, 10];

export interface Fitted<Link> {
  readonly link: Link;
  /** Whether long texts were cut. */
  readonly isShortened: boolean;
  /** Lines that were left out for lack of room. */
  readonly dropped: number;
}

function cut(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

function cutValue(value: TraitValue, most: number): TraitValue {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: cut(value.text, most) };
    case 'choice':
      return { kind: 'choice', choice: cut(value.choice, most) };
    case 'range':
      return { ...value, unit: value.unit === null ? null : cut(value.unit, most) };
  }
}

const cutName = (line: LineId, most: number): LineId =>
  line.startsWith('own.') ? `own.${cut(line.slice('own.'.length), most)}` : line;

function cutLine(line: FinishedLine, most: number): FinishedLine {
  return {
    ...line,
    line: cutName(line.line, most),
    // The owner's words stand in place of the value, which then only says what the page would have said.
    value: cutValue(line.value, line.wording === null ? most : Math.min(most, 60)),
    wording: line.wording === null ? null : cut(line.wording, most),
  };
}

const cutPlainGoal = (goal: PlainGoal, most: number): PlainGoal =>
  goal.kind === 'column' ? { ...goal, column: cut(goal.column, most) } : goal;

const cutGoal = (goal: Goal, most: number): Goal =>
  goal.kind === 'mix'
    ? { ...goal, parts: goal.parts.map((part) => ({ ...part, goal: cutPlainGoal(part.goal, most) })) }
    : cutPlainGoal(goal, most);

function cutAll(profile: Profile, most: number): Profile {
  const { basis } = profile;
  return {
    ...profile,
    name: cut(profile.name, Math.max(most, 80)),
    basis: {
      ...basis,
      metric: basis.metric === null ? null : cut(basis.metric, most),
      goal: cutGoal(basis.goal, most),
    },
    lines: profile.lines.map((line) => cutLine(line, most)),
  };
}

const isOwn = ({ line }: FinishedLine): boolean => line.startsWith('own.');

/** Without the last own trait; without the last line when only the method's own are left. */
function withoutOne(profile: Profile): Profile {
  const own = profile.lines.findLastIndex(isOwn);
  const at = own < 0 ? profile.lines.length - 1 : own;
  return { ...profile, lines: profile.lines.filter((_line, index) => index !== at) };
}

/** The profile, ever shorter: the last has one line of few words. */
function* shorterAndShorter(profile: Profile): Generator<Profile> {
  let shorter = profile;
  for (const most of textSteps) yield (shorter = cutAll(profile, most));
  while (shorter.lines.length > 1 && shorter.lines.some(isOwn)) yield (shorter = withoutOne(shorter));
  for (const most of lastSteps) yield (shorter = cutAll(shorter, most));
  while (shorter.lines.length > 1) yield (shorter = withoutOne(shorter));
}

/** The longest form of the profile whose link fits, by what `make` makes of it; the shortest when none does. */
export async function fitLink<Link>(
  profile: Profile,
  make: (profile: Profile) => Promise<Link>,
  fits: (link: Link) => boolean,
): Promise<Fitted<Link>> {
  let fitted = profile;
  while (fitted.lines.length > linkLimits.lines) fitted = withoutOne(fitted);
  let link = await make(fitted);
  let isShortened = false;
  for (const shorter of fits(link) ? [] : shorterAndShorter(fitted)) {
    isShortened = true;
    fitted = shorter;
    link = await make(fitted);
    if (fits(link)) break;
  }
  return { link, isShortened, dropped: profile.lines.length - fitted.lines.length };
}
