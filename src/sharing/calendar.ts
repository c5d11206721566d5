/*
 * An appointment as a calendar file (iCalendar, RFC 5545), since there is no server that could remind anybody. Only what
 * every calendar program understands: one event with a time zone, an alarm and an address.
 */
import { timeZoneLines, usableZone } from './calendar-zone.ts';

export interface Appointment {
  /** The same for the same appointment, so that a calendar replaces an earlier one. */
  readonly uid: string;
  /** ISO date, in the time zone. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Where the app is. */
  readonly url: string;
  /** IANA name, "Europe/Stockholm"; one that is not known here is taken for UTC. */
  readonly timeZone: string;
  /** When the file is made, milliseconds since 1970. */
  readonly madeAt: number;
}

/** The appointment is in the morning, and the reminder comes a week before, while it can still be moved. */
const from = 'T090000';
const to = 'T100000';
const daysBefore = 7;

/** The calendar file of one appointment, 9 to 10 in the morning of its day, with a reminder a week before. */
export function calendarFile({ uid, date, title, text, url, timeZone, madeAt }: Appointment): string {
  const day = date.replaceAll('-', '');
  const zone = usableZone(timeZone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Malkund//Malkund//SV',
    'CALSCALE:GREGORIAN',
    ...timeZoneLines(zone, Number(date.slice(0, 4))),
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;TZID=${zone}:${day}${from}`,
    `DTEND;TZID=${zone}:${day}${to}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${daysBefore}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A text value (RFC 5545, 3.3.11): its separators escaped, line breaks written as \n, other control characters left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const mostOctets = 75;

/** A line of at most 75 octets, going on in lines that begin with a space (RFC 5545, 3.1); no letter is cut in two. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (octets + length > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += length;
  }
  return folded;
}
