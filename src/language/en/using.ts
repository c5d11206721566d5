import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const using: Messages['using'] = {
  beyond: 'Use the profile',
  out: {
    title: 'Copy or export',
    intro:
      'All of it is made here in the browser, of the profile as it stands. It holds no customers and no people.',
    copyText: 'Copy as text',
    textHelp: 'Name, date, the sentence, every line and what it rests on. For mail and documents.',
    copyMarkdown: 'Copy as Markdown',
    markdownHelp: 'The same, with headings and lists. For a wiki, Notion or Teams.',
    saveCsv: 'Save the lines as CSV',
    csvHelp:
      'One row for every line of the profile, with the counts in columns of their own. For Excel and CRM.',
    savePng: 'Save as picture (PNG)',
    pngHelp:
      'The whole profile as a light picture in the shape of A4, in the language you read now. For slides and chat.',
    copyPng: 'Copy as picture',
    copyPngHelp: 'The same picture, to be pasted at once.',
    saveJson: 'Save as JSON',
    jsonHelp: 'The profile, but not the actions. For Målkund in another browser, or for your own code.',
    pdf: 'Paper and PDF',
    pdfHelp:
      'The profile and the yes/no card on one A4 page, in the language you read now. Choose “Save as PDF” in the print dialogue.',
    noPicture: 'The browser could not draw the picture. Print and text work all the same.',
    copied: 'Copied.',
    notCopied: 'The browser did not let us copy. The text is below: select it and copy it yourself.',
    textToCopy: 'The text',
    columns: {
      section: 'Part',
      line: 'Line',
      value: 'Value',
      best: 'Count of the best',
      bestOf: 'Of best with an answer',
      others: 'Count of others',
      othersOf: 'Of others with an answer',
      rule: 'Must',
    },
    fileName: 'lines',
  },
  card: {
    title: 'Yes or no in 30 seconds',
    intro: 'Answer the questions about a company. Leave empty what cannot be seen.',
    yes: 'Yes',
    no: 'No',
    count: (yes, all) => `${yes} of ${all} yes`,
    unanswered: (count, text) =>
      `${text} ${plural(count, 'question has no answer', 'questions have no answer')} and could change this.`,
    mustBroken: 'A must is not met.',
    mustRule: (verdict) => `No to a must: ${verdict}.`,
    again: 'Next company',
    verdicts: { call: 'Get in touch', look: 'Find out more', leave: 'Spend no time' },
    rule: (verdict, from, to) =>
      from === to ? `${from} yes: ${verdict}.` : `${from}–${to} yes: ${verdict}.`,
    explain:
      'A rule of thumb: every yes counts the same, 70% yes is enough to get in touch, and below 40% you move on. The questions are the lines that differ most between the best and other customers, and that can be seen from outside. Gender, age and personality are not asked.',
    averages: (questions, best, others) =>
      `Of the ${questions} questions that can be compared, your best customers get ${best} yes on average, other customers ${others}.`,
    noAverages:
      'There is nothing to compare the questions with, so nobody knows how well they tell companies apart.',
    none: 'The profile has no lines that can be seen from outside and that at least half of the best share, so there is no card.',
    questions: {
      industry: (value) => `Is the industry ${value}?`,
      customerType: (value) => `Is the customer ${value}?`,
      employees: (value) => `Does the company have ${value} employees?`,
      country: (value) => `Is it in this country: ${value}?`,
      yearlyRevenue: (value) => `Is the yearly revenue ${value}?`,
      marketPosition: (value) => `Is its market position ${value}?`,
      growth: (value) => `Does the growth fit: ${value}?`,
      role: (value) => `Does somebody have this role: ${value}?`,
      jobTitle: (value) => `Do they have somebody with the title ${value}?`,
      titleGroup: (value) => `Do they have ${value}?`,
      distanceToCeo: (value) => `Is the one who decides ${value} from the CEO?`,
      other: (name, value) => `Does this fit: ${name}: ${value}?`,
    },
    steps: (count) =>
      `${['no', 'one', 'two', 'three', 'four', 'five'][count] ?? count} ${plural(count, 'step', 'steps')}`,
  },
};
