/* What is asked about persons and about what is kept of them. */
import { dropList } from '../../storage/erase/drop-list.ts';
import { rebuildStore, requireAlone } from '../../storage/erase/rebuild-store.ts';
import type { Store } from '../../storage/store.ts';
import type { EngineHandler } from '../engine-host.ts';
import { erasePerson } from './erase-person.ts';
import { findPerson, tellPerson } from './find-person.ts';
import { takeStock } from './take-stock.ts';

/** `letGo` forgets the list that is loaded and the files on their way in, which may hold what is erased. */
export function personalMethods(
  store: Store,
  letGo: () => void,
): Pick<EngineHandler, 'takeStock' | 'findPerson' | 'tellPerson' | 'erase'> {
  return {
    takeStock: () => takeStock(store),
    findPerson: ({ words }) => findPerson(store, words),
    tellPerson: ({ words }) => tellPerson(store, words),
    async erase({ what }) {
      letGo();
      // Asked first, so that nothing is half done because of another tab.
      await requireAlone(store);
      if (what.kind === 'person') await erasePerson(store, what.words, what.places);
      if (what.kind === 'list') await dropList(store, what.listId);
      await rebuildStore(store);
      letGo();
      return null;
    },
  };
}
