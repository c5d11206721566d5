import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, foldLine, type Appointment } from '../../src/sharing/calendar.ts';

const review: Appointment = {
  uid: 'profile-1-review@malkund',
  date: '2027-11-23',
  title: 'Gör om målkundsprofilen: Vår målkund, hösten; 2026',
  text: 'Öppna Målkund och läs in en ny kundlista.\nSvar och beslut följer med.',
  url: 'https://malkund.example/app/#/history/profile-1',
  timeZone: 'Europe/Stockholm',
  madeAt: Date.UTC(2026, 10, 23, 8, 30, 5, 123),
};

/** The file as the reference parser of iCalendar (ical.js) reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone === null) throw new Error('The file has no time zone');
  const timezone = new ICAL.Timezone(zone);
  ICAL.TimezoneService.register(timezone);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('The file has no event');
  const event = new ICAL.Event(component);
  return { calendar, event, component, timezone };
}

describe('a calendar file in a reference parser', () => {
  it('has the right day and hour in the right time zone, in winter and in summer', () => {
    const winter = read(calendarFile(review));
    expect(winter.event.startDate.zone.tzid).toBe('Europe/Stockholm');
    expect(winter.event.startDate.toString()).toBe('2027-11-23T09:00:00');
    expect(winter.event.startDate.toJSDate().toISOString()).toBe('2027-11-23T08:00:00.000Z');
    expect(winter.event.endDate.toJSDate().toISOString()).toBe('2027-11-23T09:00:00.000Z');
    const summer = read(calendarFile({ ...review, date: '2027-07-01' }));
    expect(summer.event.startDate.toJSDate().toISOString()).toBe('2027-07-01T07:00:00.000Z');
  });

  it('reminds a week before', () => {
    const { component } = read(calendarFile(review));
    const alarm = component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    expect(trigger).toBeInstanceOf(ICAL.Duration);
    expect((trigger as ICAL.Duration).toSeconds()).toBe(-7 * 24 * 3600);
  });

  it('says what is to be done, with an address that opens the app', () => {
    const { event, component, calendar } = read(calendarFile(review));
    expect(event.uid).toBe(review.uid);
    expect(event.summary).toBe(review.title);
    expect(event.description).toBe(review.text);
    expect(component.getFirstPropertyValue('url')).toBe(review.url);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T08:30:05Z');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).not.toBe('');
  });

  it.each([
    ['America/New_York', '2027-07-01', '2027-07-01T13:00:00.000Z'],
    ['America/New_York', '2027-01-15', '2027-01-15T14:00:00.000Z'],
    ['Australia/Sydney', '2027-01-15', '2027-01-14T22:00:00.000Z'],
    ['Asia/Kolkata', '2027-07-01', '2027-07-01T03:30:00.000Z'],
    ['UTC', '2027-07-01', '2027-07-01T09:00:00.000Z'],
    ['Nowhere/Atall', '2027-07-01', '2027-07-01T09:00:00.000Z'],
  ])('is right in %s on %s', (timeZone, date, moment) => {
    const { event } = read(calendarFile({ ...review, timeZone, date }));
    expect(event.startDate.toJSDate().toISOString()).toBe(moment);
  });

  it('says of every day of two years the same moment as the browser', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000 * 5) {
      const date = new Date(day).toISOString().slice(0, 10);
      const { event } = read(calendarFile({ ...review, date }));
      expect(clock.format(event.startDate.toJSDate())).toBe(`${date} 09:00`);
    }
  });
});

describe('the lines of a calendar file', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  it('end in CRLF and hold at most 75 octets, with å, ä and ö whole', () => {
    const title = 'åäö ÅÄÖ é 😀 '.repeat(20);
    const text = calendarFile({ ...review, title });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(read(text).event.summary).toBe(title);
  });

  it('go on as one: unfolding gives the line back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('bring any text through the parser as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const plain = title.replace(/[^\P{Cc}\n\t]/gu, '');
        fc.pre(plain === title);
        const { event } = read(calendarFile({ ...review, title, text: title }));
        expect(event.summary).toBe(title);
        expect(event.description).toBe(title);
      }),
      { numRuns: 200 },
    );
  });
});
