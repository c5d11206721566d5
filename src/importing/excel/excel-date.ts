/* Days and times as spreadsheets count them (ECMA-376 part 1, 18.17.4), as text. */

const msPerDay = 86_400_000;
const secondsPerDay = 86_400;
/** 1970-01-01 counted in days from 1904-01-01, and from the day before 1900-01-01. */
const unixIn1904 = 24_107;
const unixIn1900 = 25_568;
/** The 1900 system counts 29 February 1900, a day that never was, as its day 60. */
const leapDay1900 = 60;
const lastDay = 2_958_465;

/** What a date's format shows. */
export interface DateShown {
  readonly date: boolean;
  readonly time: boolean;
  /** Hours that go on beyond 24: "[h]:mm". */
  readonly elapsed: boolean;
}

/**
 * "2024-03-01", "2024-03-01 08:30:00", "08:30" or "36:30"; to the nearest second, and the time only when the format
 * shows one that is not midnight. '' for day 0 of the 1900 system, which a formula on a blank cell gives; null for
 * numbers that are no date.
 */
export function dateText(serial: number, is1904: boolean, shown: DateShown): string | null {
  if (!(serial >= 0 && serial < lastDay + 1)) return null;
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * secondsPerDay);
  if (seconds === secondsPerDay) {
    day++;
    seconds = 0;
  }
  if (shown.elapsed) return clock(day * secondsPerDay + seconds);
  if (!shown.date && day === 0) return clock(seconds);
  if (day === 0 && !is1904) return seconds === 0 ? '' : clock(seconds);
  const date = isoDate(day, is1904);
  return shown.time && seconds > 0 ? `${date} ${clock(seconds, true)}` : date;
}

function isoDate(day: number, is1904: boolean): string {
  if (!is1904 && day === leapDay1900) return '1900-02-29';
  const since1970 = is1904 ? day - unixIn1904 : day - unixIn1900 - (day > leapDay1900 ? 1 : 0);
  return new Date(since1970 * msPerDay).toISOString().replace(/T.*/, '');
}

function clock(seconds: number, withSeconds = seconds % 60 !== 0): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(withSeconds ? [seconds % 60] : []),
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
