/*
 * Work that is killed at a random moment, over and over on one profile. What the page had shown as saved must be there
 * after the next start, and nothing by half: that is counted, not only expected.
 */
import { expect, type Page } from '@playwright/test';
import { openKillable } from './killable.ts';
import { seeded } from './seeded.ts';
import { readKept, type Kept } from './stored.ts';

export interface Killed {
  /** Prepares the first page: a study to answer in, say. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Goes to where the work is done. */
  readonly reach: (page: Page) => Promise<void>;
  /** Works on until it is killed; calls `saved` when the page has shown that what was done is kept. */
  readonly work: (page: Page, turn: number, saved: () => void) => Promise<void>;
  /** What is lost or torn, in words, once the page is opened again. */
  readonly check: (kept: Kept, page: Page) => Promise<readonly string[]> | readonly string[];
  /** Work is killed at a random moment of so many milliseconds. */
  readonly withinMs: number;
}

export interface Toll {
  readonly kills: number;
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

/** Kills the work so many times: of the browser, or of the page alone. */
export async function killOver(
  directory: string,
  address: string,
  kills: number,
  { prepare, reach, work, check, withinMs }: Killed,
): Promise<Toll> {
  const next = seeded(20_261_125);
  const faults: string[] = [];
  let acknowledged = 0;
  let browser = await openKillable(directory, address);
  let page = browser.page;
  await page.goto(address);
  await prepare(page);
  for (let turn = 0; turn < kills; turn++) {
    await reach(page);
    const killed = kill(next(withinMs), next(3) === 0);
    // It goes on until its page is gone, which is no fault of it.
    const working = work(page, turn, () => acknowledged++).catch((error: unknown) => {
      if (!isKilled(error)) faults.push(`turn ${turn}: ${String(error)}`);
    });
    await Promise.race([working, killed]);
    await killed;
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const kept = await readKept(page);
    if (kept === null) faults.push(`turn ${turn}: the database is gone`);
    else for (const fault of await check(kept, page)) faults.push(`turn ${turn}: ${fault}`);
  }
  await browser.context.close();
  return { kills, acknowledged, faults };

  async function kill(afterMs: number, onlyPage: boolean): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    if (onlyPage) {
      const dead = page;
      page = await browser.killPage(dead);
      await dead.close().catch(() => undefined);
      return;
    }
    await browser.killBrowser();
    browser = await openKillable(directory, address);
    page = browser.page;
  }
}

const isKilled = (error: unknown): boolean =>
  /closed|crashed|Target|detached|Execution context/i.test(String(error));

/** Lists that are not whole: too few columns, no study, or parts without a list. */
export function tornLists({ lists, orphans }: Kept): string[] {
  return [
    ...lists
      .filter((list) => list.columnsFound !== list.columns || list.studies === 0)
      .map((list) => `the list ${list.name} is torn: ${JSON.stringify(list)}`),
    ...(orphans === 0 ? [] : [`${orphans} records belong to no list`]),
  ];
}
