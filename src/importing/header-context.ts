/* What the headers of a file say together: the same word means another thing in another file. */
import type { Role } from '../table/role.ts';
import { companyTraitWords, openTurnover } from './header-words.ts';
import { hasPhrase, matchRoles, type RoleMatch } from './match-header.ts';
import { readHeader, type HeaderText } from './header-text.ts';

export interface HeaderContext {
  /** Rows are people: a bare "name" is a person's, and an associated company is not the row's own. */
  readonly isPeople: boolean;
  /** Rows are deals: a bare "id" is the deal's, and "type" is the deal's type. */
  readonly isDeals: boolean;
  /** Another column names the customer by its number, so a bare "id" or "name" is something else's. */
  readonly hasCustomerKey: boolean;
  /** A column surely names the companies, beside people or not. */
  readonly hasCompanyName: boolean;
  /** Columns that describe the customers as companies. */
  readonly hasCompanyTraits: boolean;
  /** Columns that say what the customers are to us. */
  readonly hasOurSide: boolean;
}

const dealWords: ReadonlySet<string> = new Set([
  ...[
    'deal name',
    'dealname',
    'opportunity name',
    'affarsnamn',
    'affarsmojlighet',
    'deal stage',
    'dealstage',
  ],
  ...['affarsfas', 'deal status', 'opportunity stage'],
]);
const firstNames: ReadonlySet<string> = new Set(['first name', 'firstname', 'fornamn']);
const lastNames: ReadonlySet<string> = new Set(['last name', 'lastname', 'efternamn']);
const reachWords: readonly string[] = [
  'email',
  'e mail',
  'e post',
  'epost',
  'mobil',
  'mobiltelefon',
  'mobile',
];
const idWords: ReadonlySet<string> = new Set(['id', 'record id']);
const keyWords: ReadonlySet<string> = new Set([
  ...['customer id', 'customerid', 'company id', 'companyid', 'organization id', 'organisation id'],
  ...['account id', 'accountid', 'client id', 'kund id', 'kundid'],
]);
const companyRoles: ReadonlySet<Role> = new Set<Role>(['company.employees', 'company.industry']);
const ourRoles: ReadonlySet<Role> = new Set<Role>([
  ...(['metric', 'margin', 'daysToClose', 'customerSince', 'relationship'] as const),
]);

/** What the names of all columns say together. */
export function readContext(names: readonly string[]): HeaderContext {
  const headers = names.map(readHeader);
  const matches = headers.flatMap((header) => matchRoles(header));
  const has = (test: (header: HeaderText) => boolean): boolean => headers.some(test);
  const sure = (wanted: (role: Role) => boolean): boolean =>
    matches.some(({ role, strength }) => wanted(role) && isSure(strength));
  const hasTraits =
    sure((role) => companyRoles.has(role)) || has(({ words }) => companyTraitWords.includes(words));
  const isDeals = has(({ words, entity }) => entity === 'deal' || dealWords.has(words));
  return {
    isDeals,
    isPeople:
      (has(({ words }) => firstNames.has(words)) && has(({ words }) => lastNames.has(words))) ||
      (!hasTraits &&
        sure((role) => role === 'buyer.jobTitle') &&
        has(({ words }) => reachWords.some((word) => hasPhrase(words, word)))),
    hasCustomerKey: has(({ words }) => idWords.has(words)) && has(({ words }) => keyWords.has(words)),
    hasCompanyName: sure((role) => role === 'name'),
    hasCompanyTraits: hasTraits,
    hasOurSide: isDeals || sure((role) => ourRoles.has(role)),
  };
}

/** Whether a role that the header alone names is what it means in a file like this. */
export function holdsInContext(match: RoleMatch, header: HeaderText, context: HeaderContext): boolean {
  const isBare = match.strength === 'weak' && header.entity !== 'company';
  switch (match.role) {
    case 'name':
      if (match.strength === 'usual') return !context.isPeople;
      return !isBare || !(context.isPeople || context.hasCustomerKey);
    case 'id':
      // Of people at companies it is the person's.
      return (
        !isBare ||
        !(context.isDeals || context.hasCustomerKey || (context.isPeople && context.hasCompanyName))
      );
    case 'company.customerType':
      return !isBare || !context.isDeals;
    default:
      return true;
  }
}

/** Whether the header is a word for turnover that does not say whose. */
export function isOpenTurnover({ bare }: HeaderText): boolean {
  return openTurnover.has(bare);
}

function isSure(strength: RoleMatch['strength']): boolean {
  return strength === 'whole' || strength === 'within';
}
