/* Text that is no table, whatever its name says: other programs' formats, and pages that older programs call .xls. */

const forms: readonly (readonly [string, RegExp])[] = [
  ['html', /^<(?:!doctype\s+html|html|head|body|table|meta|style|div)[\s>]/i],
  ['xml', /^<\?(?:xml|mso-application)\s/i],
  ['json', /^(?:\{\s*"(?:[^"\\]|\\.){0,200}"\s*:|\[\s*[[{]\s*["{[\d}\]-])/],
  ['rtf', /^\{\\rtf/],
  ['vcf', /^BEGIN:VCARD\s/i],
  ['ics', /^BEGIN:VCALENDAR\s/i],
];

/** What the text is by its beginning: 'html', 'xml', 'json' …; null when it may be a table. */
export function recogniseMarkup(head: string): string | null {
  const start = head.slice(0, 2000).trimStart();
  return forms.find(([, form]) => form.test(start))?.[0] ?? null;
}
