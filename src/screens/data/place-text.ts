import type { PersonPlace } from '../../engine/personal/types.ts';
import type { Words } from '../../language/words.svelte.ts';

/** Where it is, in words. */
export function placeText(place: PersonPlace, { t, format }: Words): string {
  const say = t.data.places;
  switch (place.kind) {
    case 'customer':
      return say.customer(place.list, place.customer);
    case 'cells':
      return say.cells(place.list, place.column, place.cells, format.number(place.cells));
    case 'buyer':
      return say.buyer(place.list, place.customer);
    case 'answer':
      return say.answer(place.list, place.customer);
    case 'file':
      return say.file(place.list, place.file);
    case 'typed':
      return say.typed(format.number(place.row + 1));
    case 'remembered':
      return say.remembered;
    case 'participant':
      return say.participant(place.study);
    case 'study':
    case 'workshop':
    case 'profile':
    case 'naming':
      return say[place.kind](place.name, place.spots, format.number(place.spots));
    case 'report':
      return say.report(place.list);
    case 'typedHeaders':
      return say.typedHeaders;
    case 'chosenFile':
      return say.chosenFile;
    case 'damaged':
      return say.damaged;
  }
}
