/* Whether the customers are companies or private persons, when nobody has said. */
import { columnWithRole, type CustomerList } from '../table/list.ts';
import { visitWords } from './cell.ts';
import { canonicalValue } from './choices.ts';
import type { Market } from './decisions.ts';

/**
 * Legal forms and such words, as they stand in the names of companies in Europe and America. They come after the name;
 * only a few come before it ("AB Volta", "Oy Beta"), where a first name like Asa would be taken for one.
 */
const companyWord = new RegExp(
  String.raw`^(?:ab|oy|aktiebolaget)\s|[\s,(](?:ab|aktiebolag|hb|kb|as|a/s|asa|aps|oy|oyj|gmbh|ag|ltd|limited|inc|` +
    String.raw`llc|corp|plc|bv|nv|sarl|srl|spa|oü|sia|uab|company|group|holding)(?=$|[\s,.)])`,
  'iu',
);
/** A register of private persons may hold a few companies. */
const fewCompanies = 0.05;

/** A list never changes once made, and its names are many. */
const known = new WeakMap<CustomerList, Market>();

/**
 * b2c when every customer type says so, or when the buyers' gender is known and the names, if any, are not those of
 * companies; else b2b.
 */
export function defaultMarket(list: CustomerList): Market {
  const market = known.get(list) ?? marketOf(list);
  known.set(list, market);
  return market;
}

function marketOf(list: CustomerList): Market {
  const nobody = new Uint8Array(list.rowCount);
  const customerType = columnWithRole(list, 'company.customerType')?.column;
  if (customerType !== undefined) {
    let answered = 0;
    let privatePersons = 0;
    visitWords(customerType, nobody, (text, times) => {
      const value = canonicalValue('company.customerType', text);
      answered += times;
      if (value?.kind === 'choice' && value.choice === 'b2c') privatePersons += times;
    });
    if (answered > 0) return privatePersons === answered ? 'b2c' : 'b2b';
  }
  if (columnWithRole(list, 'buyer.gender') === undefined) return 'b2b';
  return hasCompanyNames(list, nobody) ? 'b2b' : 'b2c';
}

function hasCompanyNames(list: CustomerList, nobody: Uint8Array): boolean {
  const names = columnWithRole(list, 'name')?.column;
  let named = 0;
  let companies = 0;
  if (names !== undefined) {
    visitWords(names, nobody, (text, times) => {
      named += times;
      if (companyWord.test(text)) companies += times;
    });
  }
  return companies > named * fewCompanies;
}
