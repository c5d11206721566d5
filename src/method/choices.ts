/*
 * Traits whose values are known beforehand are kept as coded choices, so that a Swedish and an English answer count as
 * one and each reader sees the own language. Only a whole, exact word becomes a choice; other words stay as written.
 */
import type { LineId } from './decisions.ts';
import { foldWord } from './fold.ts';
import type { TraitValue } from './results.ts';

/** Choice code → the words that mean it, in Swedish and English; the code itself counts too. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

const synonymsOf = new Map<LineId, Synonyms>([
  [
    'company.customerType',
    {
      b2b: ['företag', 'company', 'business'],
      b2c: ['privatperson', 'privat', 'private', 'konsument', 'consumer'],
    },
  ],
  [
    'company.marketPosition',
    {
      leader: ['ledare', 'marknadsledare', 'market leader'],
      challenger: ['utmanare'],
      newcomer: ['nykomling'],
    },
  ],
  [
    'company.growth',
    {
      declining: ['dalande', 'minskande', 'shrinking'],
      stagnant: ['stagnerad', 'stagnerande'],
      moderate: ['måttlig'],
      hyper: [
        'hypertillväxt',
        'hyper growth',
        'hyper-tillväxt (20–50 % per år)',
        'hyper growth (20–50% a year)',
      ],
    },
  ],
  [
    'buyer.gender',
    {
      man: ['m', 'male', 'herr'],
      woman: ['k', 'f', 'kvinna', 'female', 'dam'],
      other: ['annat', 'annan', 'icke-binär', 'non-binary'],
    },
  ],
  ['buyer.personality', { extrovert: ['utåtriktad', 'extravert', 'outgoing'], introvert: ['inåtvänd'] }],
  [
    'buyer.behaviour',
    { action: ['aktivitetsorienterad', 'handlingsorienterad', 'action-oriented'], cautious: ['försiktig'] },
  ],
  // The initials are those of DISC itself: dominance, influence, steadiness, conscientiousness.
  ['buyer.disc', { red: ['röd', 'd'], yellow: ['gul', 'i'], green: ['grön', 's'], blue: ['blå', 'c'] }],
  [
    'buyer.drivers',
    {
      power: ['makt'],
      money: ['pengar'],
      fear: ['rädsla'],
      efficiency: ['effektivitet'],
      results: ['resultat', 'result'],
    },
  ],
  [
    'buyer.distanceToCeo',
    {
      n0: ['n', '0', 'vd', 'ceo', 'verkställande direktör'],
      n1: ['1'],
      n2: ['2'],
      n3: ['3'],
      n4: ['4'],
      n5: ['5'],
    },
  ],
]);

const choiceOfWord = new Map<LineId, ReadonlyMap<string, string>>();
for (const [line, synonyms] of synonymsOf) {
  const words = new Map<string, string>();
  for (const [choice, others] of Object.entries(synonyms)) {
    for (const word of [choice, ...others]) words.set(foldWord(word), choice);
  }
  choiceOfWord.set(line, words);
}

/** The value that an answer stands for: a known choice, else the text, trimmed. null for blank text. */
export function canonicalValue(line: LineId, text: string): TraitValue | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const choice = choiceOfWord.get(line)?.get(foldWord(trimmed));
  return choice === undefined ? { kind: 'text', text: trimmed } : { kind: 'choice', choice };
}

/** The values of one answer: drivers may name several, parted by comma, semicolon or slash; none twice. */
export function canonicalValues(line: LineId, text: string): TraitValue[] {
  const parts = line === 'buyer.drivers' ? text.split(/[,;/]/) : [text];
  return parts.map((part) => canonicalValue(line, part)).filter((value) => value !== null);
}

/** The codes of a trait's known choices, in the order they are usually named; none for a trait in free words. */
export function choicesOf(line: LineId): readonly string[] {
  return Object.keys(synonymsOf.get(line) ?? {});
}
