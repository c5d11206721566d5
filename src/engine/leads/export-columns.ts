/* The columns of a file of leads: some of their own, and what the profile says of them. */
import { readHeader } from '../../importing/header-text.ts';
import { sortOfHeader } from '../../importing/match-header.ts';
import { cellText } from '../../importing/joining/cell-text.ts';
import { crmTierOf } from '../../method/leads/crm-tier.ts';
import { knownShare } from '../../method/leads/tell-lead.ts';
import { customerKeys } from '../../method/customer-key.ts';
import { rowScore } from '../../method/fit-index.ts';
import { segments } from '../../method/segment-of.ts';
import type { SheetCell, SheetColumn } from '../../sharing/xlsx/sheet-xml.ts';
import type { Column } from '../../table/column.ts';
import type { CustomerList, NamedColumn } from '../../table/list.ts';
import { companyDomain } from './company-domain.ts';
import { explainer } from './explain-lead.ts';
import type { HeldLeads } from './held-leads.ts';
import type { LeadExport } from './protocol.ts';

export interface ExportColumn extends SheetColumn {
  readonly cellAt: (row: number) => SheetCell;
}

const widths = { short: 12, name: 32, long: 60 };
const siteHeaders =
  /^(domain|domain name|doman|domannamn|website|web site|hemsida|webbplats|webb|url|company website|company domain name)$/;
const mailHeaders =
  /^(email|e mail|e post|epost|mail|e postadress|epostadress|e mailadress|emailadress|email address)$/;

/** The columns of an export, in their order. */
export function exportColumns(held: HeldLeads, { kind, words }: LeadExport): readonly ExportColumn[] {
  switch (kind) {
    case 'list':
      return [...held.leads.columns.map(ownColumn), ...judgement(held, words)];
    case 'exclude':
      return excludeColumns(held.leads);
    case 'crm':
      return [...identity(held.leads), tierColumn(held, words)];
  }
}

/** A column of the list as it is. */
export function ownColumn({ name, column }: NamedColumn): ExportColumn {
  return {
    title: name,
    width:
      column.kind === 'text' ? widths.name : Math.max(widths.short, Math.min(widths.name, name.length + 4)),
    cellAt: (row) => cellOf(column, row),
  };
}

function cellOf(column: Column, row: number): SheetCell {
  if (column.kind === 'number') return column.values[row] ?? NaN;
  if (column.kind === 'date') return { day: column.days[row] ?? NaN };
  return cellText(column, row);
}

function judgement(held: HeldLeads, words: LeadExport['words']): readonly ExportColumn[] {
  const { scored, scoring, isCustomer } = held;
  const { reasonsOf, unknownOf } = explainer(held, words.lines);
  const short = (title: string, cellAt: ExportColumn['cellAt']): ExportColumn => ({
    title,
    width: widths.short,
    cellAt,
  });
  return [
    short(words.segment, (row) => words.segments[segments[scored.codes[row] ?? 0] ?? 'neutral']),
    short(words.score, (row) => scored.scores.score[row] ?? 0),
    { title: words.reasons, width: widths.long, cellAt: reasonsOf },
    { title: words.unknown, width: widths.name, cellAt: unknownOf },
    short(words.known, (row) => {
      const { low, high } = rowScore(scored.scores, row);
      return { share: Math.round(knownShare(scoring.points, low, high) * 100) / 100 };
    }),
    ...(isCustomer === null
      ? []
      : [short(words.customer, (row) => (isCustomer[row] === 1 ? words.yes : ''))]),
    tierColumn(held, words),
  ];
}

function tierColumn({ scored, scoring }: HeldLeads, words: LeadExport['words']): ExportColumn {
  return {
    title: words.tier,
    width: widths.short,
    cellAt: (row) => {
      const segment = segments[scored.codes[row] ?? 0] ?? 'neutral';
      return words.tiers[crmTierOf(segment, scored.scores.score[row] ?? 0, scoring.thresholds)];
    },
  };
}

/** What a CRM finds a company by: its numbers, its name and its website, under their own headers. */
function identity(leads: CustomerList): readonly ExportColumn[] {
  const isIdentity = ({ name, role }: NamedColumn): boolean =>
    role === 'id' ||
    role === 'name' ||
    sortOfHeader(readHeader(name)) === 'organisationNumber' ||
    siteHeaders.test(readHeader(name).words);
  return leads.columns.filter(isIdentity).map(ownColumn);
}

/** As platforms for advertising take lists of companies, under the headers that they ask for; e-mail only if it is there. */
function excludeColumns(leads: CustomerList): readonly ExportColumn[] {
  const { nameAt } = customerKeys(leads);
  const site = columnCalled(leads, siteHeaders);
  const mail = columnCalled(leads, mailHeaders);
  const siteAt = (row: number): string => (site === undefined ? '' : cellText(site, row));
  const mailAt = (row: number): string => (mail === undefined ? '' : cellText(mail, row));
  const country = leads.columns.find(({ role }) => role === 'company.country')?.column;
  const column = (title: string, cellAt: (row: number) => string): ExportColumn => ({
    title,
    width: widths.name,
    cellAt,
  });
  return [
    column('companyname', nameAt),
    ...(site === undefined ? [] : [column('companywebsite', siteAt)]),
    ...(site === undefined && mail === undefined
      ? []
      : [column('companyemaildomain', (row) => companyDomain(siteAt(row)) || companyDomain(mailAt(row)))]),
    ...(country === undefined ? [] : [column('companycountry', (row) => cellText(country, row))]),
    ...(mail === undefined ? [] : [column('email', mailAt)]),
  ];
}

function columnCalled({ columns }: CustomerList, header: RegExp): Column | undefined {
  return columns.find(({ name }) => header.test(readHeader(name).words))?.column;
}
