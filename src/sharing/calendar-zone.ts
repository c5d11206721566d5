/* A time zone written out as a calendar file needs it, from what the browser knows of time zones. */

const hourMs = 3_600_000;
const minuteMs = 60_000;
const dayMs = 24 * hourMs;

/** The time zone, or UTC when this browser does not know it. */
export function usableZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) that holds from the beginning of the year before to the end of the year:
 * one observance from its start and one for each change of the clocks, found by looking at each day and then halving.
 */
export function timeZoneLines(zone: string, year: number): readonly string[] {
  const offsetAt = offsetsOf(zone);
  const start = Date.UTC(year - 1, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const changes: { at: number; from: number; to: number }[] = [];
  let offset = offsetAt(start);
  const first = offset;
  for (let day = start + dayMs; day <= end; day += dayMs) {
    const next = offsetAt(day);
    if (next === offset) continue;
    changes.push({ at: momentOfChange(offsetAt, day - dayMs, day), from: offset, to: next });
    offset = next;
  }
  const standard = Math.min(first, ...changes.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(standard, { at: start, from: first, to: first }),
    ...changes.flatMap((change) => observance(standard, change)),
    'END:VTIMEZONE',
  ];
}

/** Summer time runs ahead of standard time; the start is said in the local time before the change. */
function observance(
  standard: number,
  { at, from, to }: { at: number; from: number; to: number },
): readonly string[] {
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date(at + from).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / minuteMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** The first minute at which the offset is another, between two moments that have different ones. */
function momentOfChange(offsetAt: (moment: number) => number, before: number, after: number): number {
  const old = offsetAt(before);
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs;
    if (offsetAt(middle) === old) before = middle;
    else after = middle;
  }
  return after;
}

/** How far local time runs ahead of UTC at a moment; both in milliseconds. */
function offsetsOf(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - moment;
  };
}
