import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const sameness: Messages['sameness'] = {
  inspecting: 'Looking for the same thing written in several ways …',
  title: 'The same thing, written differently?',
  help: 'Nothing is merged until you say so.',
  counted: (value, rows) => `${value} (${rows})`,
  variants: (values) => `${values} are written differently.`,
  ask: (into) => `Count them as ${into}?`,
  reasons: {
    case: 'Only capitals, spaces or signs differ.',
    spelling: 'A letter or two differ.',
    initials: 'One may be short for the other.',
    country: 'The same country in other words.',
  },
  merge: 'Merge',
  apart: 'Keep apart',
  mergeAll: (count) => `Merge all ${count} where only capitals and signs differ`,
  misspelt: (value, rows, suggestion) => `${value} (${rows}) looks misspelt. Is it ${suggestion}?`,
  otherwiseIn: (value, rows, suggestion, column, file) =>
    `${value} (${rows}) stands as ${suggestion} in ${column} of ${file}. Is it the same?`,
  change: (suggestion) => `Change to ${suggestion}`,
  letStand: 'Leave as it is',
  said: (left) => (left === 0 ? 'Done. Nothing more to decide here.' : `Done. ${left} left here.`),
  decided: (count) => `${count} ${plural(count, 'decision', 'decisions')} made`,
  merged: (from, into, column) => `${from} counts as ${into} in ${column}`,
  keptApart: (one, other, column) => `${one} and ${other} are kept apart in ${column}`,

  duplicatesTitle: 'The same customer on several rows?',
  duplicatesFound: (groups, groupsText, rowsText) =>
    `${groupsText} ${plural(groups, 'customer may stand', 'customers may stand')} on several rows (${rowsText} rows). Each row counts for itself until you say otherwise.`,
  duplicatesMerged: (rows, rowsText, customersText) =>
    `${rowsText} ${plural(rows, 'row is', 'rows are')} merged into others. The list gets ${customersText}.`,
  applyAll: (count) => (count === 1 ? 'Do as suggested' : `Do as suggested with all ${count}`),
  applied: 'The suggestions hold. Each can still be changed.',
  signs: {
    id: 'Same customer number',
    organisationNumber: 'Same registration number',
    name: 'Same name',
  },
  personal: 'Same personal identity number, which is not shown',
  differing: (columns) => `Different in ${columns}`,
  nothingDiffers: 'The rows are alike',
  severalSites: 'One registration number can have several sites, each a customer of its own.',
  severalPlaces: 'The rows are about different places, so they may be different customers.',
  actionOf: (names) => `What is done with ${names}`,
  actions: {
    keep: 'Count each for itself',
    sum: 'Merge, add up the amounts',
    once: 'Merge, count once',
  },
  suggestions: {
    keep: 'Suggestion: count each for itself.',
    sum: 'Suggestion: merge them and add up the amounts.',
    once: 'Suggestion: merge them and count the amounts once. It looks like the same row twice.',
  },
  listed: (shown, all) => `The first ${shown} of ${all} are shown.`,
};
