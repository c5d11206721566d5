import { identityColumnOf } from '../../table/personal-number.ts';
import { oncePerColumn, profileOf } from '../column-profile.ts';
import { readHeader } from '../header-text.ts';
import { sortOfHeader } from '../match-header.ts';
import type { PersonalSort } from '../types.ts';

const mostAddresses = 0.8;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * What the cells of a column tell of persons, whatever the header says: from cells spread over the list. null when they
 * tell nothing of the kind.
 */
export const personalInCells = oncePerColumn((column): PersonalSort | null => {
  const { spread } = profileOf(column);
  if (spread.length === 0) return null;
  const numbers = identityColumnOf(spread, saysOrganisation(column.name));
  if (numbers !== null) return numbers;
  const addresses = spread.filter((cell) => address.test(cell)).length;
  return addresses >= spread.length * mostAddresses ? 'contact' : null;
});

/** Whether the header says that the column holds organisation numbers. */
export function saysOrganisation(name: string): boolean {
  return sortOfHeader(readHeader(name)) === 'organisationNumber';
}
