/*
 * How to address the buyer, from what is found of DISC, personality, behaviour and drivers. Each says something of its
 * own, so that they do not talk against each other: personality the way in, DISC the manner, behaviour the next step,
 * drivers the argument. Where manner and next step pull apart, one piece of advice is given for both.
 */
import { canonicalValues, choicesOf } from './choices.ts';
import type {
  Address,
  AddressLine,
  Advice,
  Divide,
  ProfileLine,
  Signal,
  TraitFinding,
  ValueCount,
} from './results.ts';

const addressLines: readonly AddressLine[] = [
  'buyer.disc',
  'buyer.personality',
  'buyer.behaviour',
  'buyer.drivers',
];

const fewest = 5;
/** The second most common value counts as a divide when it is at least this part of the most common. */
const nearlyAsMany = 0.7;
const mostDrivers = 2;

/** The advice for the findings as the profile has them: a struck line says nothing; null when nothing is known. */
export function addressBuyer(
  findings: readonly TraitFinding[],
  profile: readonly ProfileLine[],
): Address | null {
  const signals: Signal[] = [];
  const divides: Divide[] = [];
  let isThin = false;
  let isGuessed = false;
  for (const line of addressLines) {
    const edited = profile.find((one) => one.line === line);
    if (edited === undefined || edited.struck) continue;
    if (edited.wording !== null) {
      signals.push(...fromWording(line, edited.wording));
      continue;
    }
    const finding = findings.find((one) => one.line === line);
    const known = (finding?.values ?? []).filter(({ value }) => isKnown(line, value));
    const told = readFinding(line, known);
    if (finding === undefined || told.length === 0) continue;
    isThin ||= finding.coverage.count < fewest || finding.coverage.count * 2 < finding.coverage.of;
    isGuessed ||= known.slice(0, told.length).some(isMostlyGuessed);
    const [first, second] = told;
    if (first !== undefined && second !== undefined && line !== 'buyer.drivers')
      divides.push({ line, between: [first, second] });
    else signals.push(...told);
  }
  if (signals.length + divides.length === 0) return null;
  return { signals, divides, advice: adviceFrom(signals, divides), isThin, isGuessed };
}

function isKnown(line: AddressLine, value: ValueCount['value']): boolean {
  return value.kind === 'choice' && choicesOf(line).includes(value.choice);
}

function fromWording(line: AddressLine, wording: string): Signal[] {
  const values = canonicalValues(line, wording);
  return values
    .flatMap((value) => (value.kind === 'choice' ? [{ line, choice: value.choice, best: null }] : []))
    .slice(0, line === 'buyer.drivers' ? mostDrivers : 1);
}

/** The most common value; and the next one too, when it is nearly as common and neither is had by most. */
function readFinding(line: AddressLine, values: readonly ValueCount[]): Signal[] {
  const [first, second] = values.flatMap(({ value, best }) =>
    value.kind === 'choice' ? [{ line, choice: value.choice, best }] : [],
  );
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const isShared = first.best.count * 2 > first.best.of;
  const isNear = second.best.count >= first.best.count * nearlyAsMany;
  // Drivers do not exclude each other: a second one that half of them have counts too.
  const isAnother = line === 'buyer.drivers' && second.best.count * 2 >= second.best.of;
  return (isNear && !isShared) || isAnother ? [first, second] : [first];
}

function isMostlyGuessed({ best, sureness }: ValueCount): boolean {
  return sureness !== undefined && sureness.guessed * 2 >= best.count;
}

function adviceFrom(signals: readonly Signal[], divides: readonly Divide[]): Address['advice'] {
  const of = (line: AddressLine): readonly Advice[] => {
    const divide = divides.find((one) => one.line === line);
    return divide === undefined
      ? signals.filter((one) => one.line === line).map(({ choice }) => ({ key: choice, when: null }))
      : divide.between.map(({ choice }) => ({ key: choice, when: choice }));
  };
  const [disc, personality, behaviour] = [of('buyer.disc'), of('buyer.personality'), of('buyer.behaviour')];
  const drivers = of('buyer.drivers');
  return {
    opening: [...personality, ...disc],
    proof: [...drivers, ...disc],
    pace: paceFrom(disc, behaviour),
    avoid: [...disc, ...personality, ...behaviour, ...drivers.filter(({ key }) => key === 'fear')],
  };
}

/** Red and yellow buyers like it fast, green and blue ones slow; behaviour says whether they then act. */
function paceFrom(disc: readonly Advice[], behaviour: readonly Advice[]): readonly Advice[] {
  const [colour, ...otherColours] = disc;
  const [habit, ...otherHabits] = behaviour;
  if (colour === undefined || habit === undefined) return [...disc, ...behaviour];
  if (otherColours.length > 0 && otherHabits.length > 0) return [...disc, ...behaviour];
  // One is sure: it is joined with each of the other's values.
  const joined = disc.flatMap((one) =>
    behaviour.map((other) => ({ key: paceKey(one.key, other.key), when: one.when ?? other.when })),
  );
  return joined.every(({ key }) => key === joined[0]?.key)
    ? [{ key: joined[0]?.key ?? '', when: null }]
    : joined;
}

function paceKey(colour: string, habit: string): string {
  const tempo = colour === 'red' || colour === 'yellow' ? 'fast' : 'slow';
  return habit === 'action' ? `${tempo}Action` : `${tempo}Cautious`;
}
