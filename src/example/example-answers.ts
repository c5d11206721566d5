/* What the example company's managers answered by hand about their large customers, and about the actual buyers. */
import type { Buyer, CustomerAnswers, LineId, Sureness } from '../method/decisions.ts';
import type { Random } from '../statistics/random.ts';
import type { ExampleCustomer } from './example-customers.ts';
import type { Education, ExampleWords, Growth, Position, Post } from './example-words.ts';

/** How often a buyer at a fitting customer is like the others there, trait by trait. */
const likeness = 0.9;

/** Market position, growth and one or two buyers of a customer. */
export function drawAnswers(
  random: Random,
  words: ExampleWords,
  customer: ExampleCustomer,
  row: number,
  key: string,
): CustomerAnswers {
  const traits = new Map<LineId, string>([
    ['company.marketPosition', words.positions[drawPosition(random, customer.fits)]],
    ['company.growth', words.growth[drawGrowth(random, customer.fits)]],
  ]);
  const buyers: Buyer[] = [
    { id: `${key}-1`, fields: drawBuyer(random, words, customer.fits), sureness: surenessAt(row) },
  ];
  if (random.chance(0.15))
    buyers.push({ id: `${key}-2`, fields: drawBuyer(random, words, false), sureness: 'judged' });
  return { customer: { row, key }, traits, buyers };
}

/** Most buyers the managers know, some they judge, a few they guess. Not drawn: the draws stay as they were. */
function surenessAt(row: number): Sureness {
  if (row % 7 === 3) return 'guessed';
  return row % 5 < 3 ? 'known' : 'judged';
}

function drawPosition(random: Random, fits: boolean): Position {
  if (fits && random.chance(0.88)) return 'challenger';
  return random.pick<Position>([
    ['challenger', 2],
    ['leader', 4],
    ['newcomer', 2],
    ['follower', 4],
  ]);
}

function drawGrowth(random: Random, fits: boolean): Growth {
  if (fits && random.chance(0.86)) return 'hyper';
  return random.pick<Growth>([
    ['hyper', 2],
    ['moderate', 6],
    ['stagnant', 3],
    ['declining', 1],
  ]);
}

function drawBuyer(random: Random, words: ExampleWords, fits: boolean): Buyer['fields'] {
  const either = <Value>(usual: Value, others: readonly (readonly [Value, number])[]) =>
    fits && random.chance(likeness) ? usual : random.pick([[usual, 2], ...others]);
  const post = either<Post>('it', [
    ['ceo', 3],
    ['finance', 3],
    ['operations', 3],
    ['purchasing', 2],
  ]);
  const distance = post === 'ceo' ? 'N' : either('N-2', [['N-1', 5]]);
  const education = either<Education>('systems', [
    ['business', 4],
    ['engineering', 3],
    ['school', 2],
  ]);
  const { characters, colours, drivers } = words;
  return {
    role: words.roles[post],
    jobTitle: words.jobTitles[post],
    distanceToCeo: distance,
    gender: either(characters.man, [[characters.woman, 3]]),
    age: drawAge(random, fits),
    education: words.educations[education],
    personality: either(characters.extrovert, [[characters.introvert, 3]]),
    behaviour: either(characters.cautious, [[characters.action, 4]]),
    disc: either(colours.blue, [
      [colours.green, 3],
      [colours.red, 3],
      [colours.yellow, 2],
    ]),
    drivers: either(drivers.efficiency, [
      [`${drivers.efficiency}, ${drivers.results}`, 2],
      [drivers.results, 3],
      [drivers.money, 3],
      [`${drivers.power}, ${drivers.money}`, 1],
      [drivers.fear, 2],
    ]),
  };
}

/** People know a buyer's age to within ten years; a few they know exactly. */
function drawAge(random: Random, fits: boolean): string {
  if (fits && random.chance(likeness)) {
    return random.chance(0.8) ? '35–45' : String(random.integer(36, 44));
  }
  return random.pick([
    ['25–35', 2],
    ['35–45', 3],
    ['45–55', 4],
    ['55–65', 2],
  ]);
}
