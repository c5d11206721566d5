import type { Page } from '@playwright/test';

/** What moved down or up on the page, and how far (CSS px). */
export interface Shift {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Gathers the layout shifts of every page that is loaded from now on, also right after somebody clicked. */
export async function gatherShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const describe = (node: Node | null): string => {
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      return `${element?.tagName.toLowerCase() ?? '?'} "${(element?.textContent ?? '').trim().slice(0, 40)}"`;
    };
    interface Entry extends PerformanceEntry {
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const observer = new PerformanceObserver((list) => {
      take(list.getEntries() as Entry[]);
    });
    const take = (entries: readonly Entry[]) => {
      for (const { sources } of entries)
        for (const { node, previousRect, currentRect } of sources)
          shifts.push({ what: describe(node), from: previousRect.y, to: currentRect.y });
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      takeShifts: () => {
        take(observer.takeRecords() as Entry[]);
        return shifts;
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { takeShifts: () => Shift[] }).takeShifts());
}
