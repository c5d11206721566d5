import type { PersonFile } from '../../engine/personal/types.ts';
import type { Words } from '../../language/words.svelte.ts';
import { safeCsv } from '../../sharing/safe-csv.ts';
import { lineName } from '../trait-text.ts';
import { placeText } from './place-text.ts';

/**
 * All that is kept about a person as a table that the person can read: where it stands, what it is, and what it says. The numbers
 * in it are the person's own, so none is left out.
 */
export function personCsv({ entries }: PersonFile, words: Words): string {
  const { where, what, says } = words.t.data.personFile;
  const rows = entries.flatMap(({ place, told }) =>
    told.map(({ of, line, text }) => [
      placeText(place, words),
      of ?? (line === null ? '' : lineName(line, words.t)),
      text,
    ]),
  );
  const delimiter = words.code === 'sv' ? ';' : ',';
  return safeCsv([[where, what, says], ...rows], { delimiter, personal: 'keep' });
}
