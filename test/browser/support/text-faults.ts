/*
 * What a reader would call broken about the words of a screen: names of things inside the program, missing values, the
 * other language, and numbers that are not written as the language writes them.
 *
 * Left alone: parts with a `lang` of their own, and what is quoted as it stands in somebody's file (data-verbatim).
 */
import type { Page } from '@playwright/test';
import type { LanguageCode } from '../../../src/language/language-code.ts';
import { foreignParts, plain } from './catalogues.ts';

/** Every text of the page: what is seen, what a screen reader says, and what stands in fields. */
async function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOurs = (element: Element): boolean =>
      element.closest('body [lang], [data-verbatim], script, style, noscript') === null;
    const isSaid = (element: Element): boolean =>
      element.closest('option, title, desc') !== null ||
      element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.visually-hidden') !== null;
    const said = new Set<string>([document.title]);
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOurs(element) || !isSaid(element)) continue;
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && element.localName !== 'textarea')
          said.add(node.textContent ?? '');
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
        said.add(element.getAttribute(name) ?? '');
    }
    return [...said];
  });
}

const programWords: readonly (readonly [string, RegExp])[] = [
  ['missing value', /\bundefined\b|\bNaN\b|\bnull\b|Infinity|\[object|=>|\{\}|\$\{/],
  [
    'name of a message',
    /\b(company|buyer|own|common|traits|choices|measures|importing|groups|streams|shared|problems|charts|typing|work)\.[\p{L}]/u,
  ],
  // "iOS" and "kB" are words; "daysToClose" is none.
  ['name inside the program', /(?<![\p{L}\d])\p{Ll}{2,}\p{Lu}\p{Ll}+/u],
];

const anyNumber: readonly (readonly [string, RegExp])[] = [
  ['number without groups', /(?<![\p{L}\d#/.-])\d{5,}(?![\p{L}\d-])/u],
];
const numbers: Record<LanguageCode, readonly (readonly [string, RegExp])[]> = {
  sv: [
    ...anyNumber,
    ['decimal point', /(?<![\d.])\d+\.\d+(?![\d.])/],
    ['percent sign without a space', /\d%/],
    ['comma between thousands', /(?<![\d,])[1-9]\d{0,2},\d{3}(?!\d)/],
  ],
  en: [
    ...anyNumber,
    ['decimal comma', /(?<![\d,])\d+,(?!\d{3}(?!\d))\d+/],
    ['percent sign after a space', /\d[\s\u00A0\u202F]%/],
    ['space between thousands', /(?<!\d)\d{1,3}[\u00A0\u202F]\d{3}(?!\d)/],
  ],
};

/** What is wrong with one text, as the pages of this language should say it. */
export function textFaultsIn(text: string, language: LanguageCode): string[] {
  const said = plain(text);
  if (said === '') return [];
  const rules = [...programWords, ...numbers[language]];
  const broken = rules
    .filter(([, rule]) => rule.test(text))
    .map(([what]) => `${what}: “${said.slice(0, 100)}”`);
  const foreign = foreignOf(language).find((part) => said.includes(part));
  return foreign === undefined
    ? broken
    : [...broken, `other language: “${foreign}” in “${said.slice(0, 100)}”`];
}

const known = new Map<LanguageCode, readonly string[]>();
function foreignOf(language: LanguageCode): readonly string[] {
  const parts = known.get(language) ?? foreignParts(language);
  known.set(language, parts);
  return parts;
}

/** Every fault of the words on the page, each as one line to read. */
export async function textFaults(page: Page, language: LanguageCode): Promise<string[]> {
  return (await textsOn(page)).flatMap((text) => textFaultsIn(text, language));
}
