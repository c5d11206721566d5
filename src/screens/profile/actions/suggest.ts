import type { Words } from '../../../language/words.svelte.ts';
import type { Department, Profile } from '../../../document/types.ts';
import { withoutTellingShare } from '../../../sharing/suppress.ts';
import { ProfileFacts } from './facts.ts';
import { suggestMarketing } from './suggest-marketing.ts';
import { suggestLoyalty, suggestProduct, suggestSupport } from './suggest-others.ts';
import { suggestSales } from './suggest-sales.ts';
import type { Gathered } from './suggestion.ts';

const suggesters: Readonly<Record<Department, (facts: ProfileFacts) => Gathered>> = {
  sales: suggestSales,
  marketing: suggestMarketing,
  loyalty: suggestLoyalty,
  support: suggestSupport,
  product: suggestProduct,
};

/** What a department can do with the profile, in the reader's language; the same profile gives the same every time. */
export function suggest(department: Department, profile: Profile, words: Words): Gathered {
  return suggesters[department](new ProfileFacts(withoutTellingShare(profile), words));
}
