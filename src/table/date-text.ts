/*
 * Dates as exports write them, to whole days since 1970 (UTC). A time after the date is checked and dropped: the day
 * is the one written, whatever the zone. Only days that the calendar has; years 1800 to 2199.
 */

/** The order in which day, month and year stand. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const msPerDay = 86_400_000;
const longestText = 40;
/** Day 25569 of the 1900 date system that spreadsheets count in is 1970-01-01 (ECMA-376 part 1, 18.17.4.1). */
const serialOf1970 = 25_569;

interface DateParts {
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly separator: string;
}

/**
 * Days since 1970 for "2024-03-01", "2024-03-01T08:00Z", "20240301", "01.03.2024", "1/3/24"; NaN when the text is no
 * date. `order` decides what a date that does not begin with the year means; dotted dates always begin with the day.
 * Two-digit years are 1969 to 2068 (POSIX strptime).
 */
export function parseDate(text: string, order: DateOrder): number {
  const parts = splitDate(text);
  if (parts === null) return NaN;
  const { first, second, third } = parts;
  switch (orderOf(parts, order)) {
    case 'ymd':
      return daysOf(first, second, third);
    case 'dmy':
      return daysOf(third, second, first);
    case 'mdy':
      return daysOf(third, first, second);
  }
}

/** Whole days since 1970 for a spreadsheet's day number, such as 45352 for 2024-03-01; NaN when it is none. */
export function parseDateSerial(text: string): number {
  const trimmed = text.trim();
  if (!/^[2-6][0-9]{4}$/.test(trimmed)) return NaN;
  const serial = Number(trimmed);
  return serial <= 60_000 ? serial - serialOf1970 : NaN;
}

/** The text that parseDateSerial reads as this day. */
export function dateSerial(days: number): string {
  return String(days + serialOf1970);
}

/**
 * The order that a column writes its dates in, by the parts that cannot be a month; null when every date could be read
 * both ways. A part that is 1 throughout while the other varies is the day: such columns hold first days of months.
 */
export function guessDateOrder(samples: Iterable<string>): DateOrder | null {
  const votes = { ymd: 0, dmy: 0, mdy: 0 };
  const firsts = new Set<number>();
  const seconds = new Set<number>();
  for (const sample of samples) {
    const parts = splitDate(sample);
    if (parts === null) continue;
    const [first, second] = [Number(parts.first), Number(parts.second)];
    if (parts.first.length === 4 || first > 31) votes.ymd++;
    else if (parts.separator === '.' || first > 12) votes.dmy++;
    else if (second > 12) votes.mdy++;
    else {
      firsts.add(first);
      seconds.add(second);
    }
  }
  const most = Math.max(votes.ymd, votes.dmy, votes.mdy);
  if (most > 0) return votes.ymd === most ? 'ymd' : votes.dmy === most ? 'dmy' : 'mdy';
  if (firsts.size === 1 && firsts.has(1) && seconds.size > 1) return 'dmy';
  return seconds.size === 1 && seconds.has(1) && firsts.size > 1 ? 'mdy' : null;
}

function orderOf(parts: DateParts, order: DateOrder): DateOrder {
  if (parts.first.length === 4) return 'ymd';
  return parts.separator === '.' ? 'dmy' : order;
}

/** The three numbers of a date, before any time of day. */
function splitDate(text: string): DateParts | null {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > longestText) return null;
  const end = trimmed.search(/[T ]/);
  const date = end < 0 ? trimmed : trimmed.slice(0, end);
  if (end >= 0 && !isTime(trimmed.slice(end + 1))) return null;
  if (/^[0-9]{8}$/.test(date)) {
    return { first: date.slice(0, 4), second: date.slice(4, 6), third: date.slice(6), separator: '' };
  }
  const match = /^([0-9]{1,4})([-./])([0-9]{1,2})([-./])([0-9]{1,4})$/.exec(date);
  const [, first = '', separator = '', second = '', again, third = ''] = match ?? [];
  if (match === null || separator !== again) return null;
  return { first, second, third, separator };
}

/** "08:00", "8:00:15.5 PM", "23:59:59+02:00", "08:28:00 UTC". */
function isTime(text: string): boolean {
  return /^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?( ?[AaPp][Mm]| ?UTC|Z| ?[+-][0-9]{2}:?[0-9]{2})?$/.test(
    text,
  );
}

function daysOf(yearText: string, monthText: string, dayText: string): number {
  if (dayText.length > 2 || monthText.length > 2) return NaN;
  const year = fullYear(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return NaN;
  const time = new Date(Date.UTC(year, month - 1, day));
  // A day that the month does not have rolls over into the next month.
  return time.getUTCDate() === day ? time.getTime() / msPerDay : NaN;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  if (text.length !== 2) return NaN;
  return year < 69 ? 2000 + year : 1900 + year;
}
