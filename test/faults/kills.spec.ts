import { expect, test } from '@playwright/test';
import { killOver, type Killed, type Toll } from './support/kill-trials.ts';
import { restoringAll } from './support/killed-restore.ts';
import { answering, importing, opening } from './support/killed-work.ts';

/* 105 in all, and 40 of a database that is brought up to date (migration-kills.spec.ts); MALKUND_KILLS=1000 tries more. */
const kills = Number(process.env['MALKUND_KILLS'] ?? 100);
const share = (part: number): number => Math.ceil(kills * part);

function tell(what: string, { kills: count, acknowledged, faults }: Toll): void {
  const lost = faults.filter((fault) => fault.includes('lost') || fault.includes('gone')).length;
  const torn = faults.filter((fault) => fault.includes('torn') || fault.includes('no list')).length;
  console.log(
    `${what}: ${count} kills, ${acknowledged} things shown as saved: ${lost} lost, ${torn} torn, ${faults.length - lost - torn} other faults`,
  );
}

const works: readonly (readonly [string, number, (file: string) => Killed])[] = [
  ['answering', share(0.3), answering],
  ['importing', share(0.25), () => importing(20_000)],
  ['opening a study file', share(0.2), opening],
  ['restoring a whole backup', share(0.3), restoringAll],
];

for (const [what, count, work] of works) {
  test(`${what}, killed at ${count} random moments, loses nothing and leaves nothing by half`, async ({
    baseURL,
  }, info) => {
    const toll = await killOver(
      info.outputPath('profile'),
      baseURL!,
      count,
      work(info.outputPath('file.malkund')),
    );
    tell(what, toll);
    expect(toll.faults).toEqual([]);
    expect(toll.acknowledged).toBeGreaterThan(0);
  });
}
