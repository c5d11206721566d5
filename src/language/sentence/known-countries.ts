/* Countries whose companies have an adjective of their own: how they are written, and the adjective in each language. */
const countries = [
  ['sverige|sweden|se', 'svenska', 'Swedish'],
  ['norge|norway', 'norska', 'Norwegian'],
  ['danmark|denmark', 'danska', 'Danish'],
  ['finland', 'finska', 'Finnish'],
  ['island|iceland', 'isländska', 'Icelandic'],
  ['tyskland|germany', 'tyska', 'German'],
  ['frankrike|france', 'franska', 'French'],
  ['spanien|spain', 'spanska', 'Spanish'],
  ['italien|italy', 'italienska', 'Italian'],
  ['nederländerna|holland|netherlands|the netherlands', 'nederländska', 'Dutch'],
  ['belgien|belgium', 'belgiska', 'Belgian'],
  ['polen|poland', 'polska', 'Polish'],
  ['estland|estonia', 'estniska', 'Estonian'],
  ['lettland|latvia', 'lettiska', 'Latvian'],
  ['litauen|lithuania', 'litauiska', 'Lithuanian'],
  ['schweiz|switzerland', 'schweiziska', 'Swiss'],
  ['österrike|austria', 'österrikiska', 'Austrian'],
  ['irland|ireland', 'irländska', 'Irish'],
  ['storbritannien|england|uk|united kingdom|great britain', 'brittiska', 'British'],
  ['usa|us|united states', 'amerikanska', 'American'],
  ['norden|the nordics|nordics', 'nordiska', 'Nordic'],
] as const;

const adjectives = new Map(
  countries.flatMap(([written, sv, en]) => written.split('|').map((word) => [word, { sv, en }] as const)),
);

/** "svenska" of "Sverige"; null for a country that we do not know. */
export function countryAdjective(country: string, language: 'sv' | 'en'): string | null {
  return adjectives.get(country.trim().toLowerCase())?.[language] ?? null;
}
