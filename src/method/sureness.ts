import { surenesses, type Sureness } from './decisions.ts';
import { foldWord } from './fold.ts';

/** What people write for it, in Swedish and English. */
const words: Readonly<Record<Sureness, readonly string[]>> = {
  known: [
    'vet',
    'vi vet',
    'känt',
    'känd',
    'säkert',
    'säker',
    'ja',
    'know',
    'we know',
    'sure',
    'certain',
    'yes',
  ],
  judged: [
    'bedömer',
    'bedömt',
    'bedömning',
    'bedöms',
    'tror',
    'troligen',
    'judge',
    'judgement',
    'think',
    'likely',
  ],
  guessed: ['gissar', 'gissat', 'gissning', 'kanske', 'osäkert', 'osäker', 'guess', 'maybe', 'unsure'],
};

const surenessOf = new Map<string, Sureness>(
  surenesses.flatMap((sureness) =>
    [sureness, ...words[sureness]].map((word) => [foldWord(word), sureness] as const),
  ),
);

/** How sure a word says that an answer is; null for any other word. */
export function readSureness(text: string): Sureness | null {
  return surenessOf.get(foldWord(text)) ?? null;
}
