import { expect, type Locator, type Page } from '@playwright/test';

const mostTabs = 300;

/** Whether whoever sees the page can see where the keys go now: an outline on what has the focus, or right around it. */
export async function expectFocusShown(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const hasOutline = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return (
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor)
      );
    };
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'nothing has the focus';
    // A hidden input shows on its label, the text of a cell on its cell, a mark in a drawing on its own lines.
    const around = [focused, focused.closest('label'), focused.closest('td, th'), focused.parentElement];
    if (around.some((element) => element !== null && hasOutline(element))) return 'shown';
    // In a drawing a frame is drawn around it.
    const frames = focused instanceof SVGElement ? [...focused.querySelectorAll('rect, circle')] : [];
    const isDrawn = (frame: Element): boolean => {
      const { stroke, strokeWidth } = getComputedStyle(frame);
      return stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    };
    if (frames.some(isDrawn)) return 'shown';
    return focused.outerHTML.slice(0, 200);
  });
  expect(shown).toBe('shown');
}

/** What lies over all of what has the focus, in words; null when some of it can be seen. */
export async function focusCover(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A hidden input is seen as its label.
    const seen =
      focused.closest('.visually-hidden') === null ? focused : (focused.closest('label') ?? focused);
    const { left, top, width, height } = seen.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    let cover: Element | null = null;
    for (const x of parts) {
      for (const y of parts) {
        const at = document.elementFromPoint(left + width * x, top + height * y);
        if (at !== null && (seen.contains(at) || at.contains(seen))) return null;
        cover ??= at;
      }
    }
    return `${focused.outerHTML.slice(0, 120)} under ${cover?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`;
  });
}

/** Presses Tab until the focus is on one of these, and sees it there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target.first()).toBeAttached();
  for (let presses = 0; presses < mostTabs; presses++) {
    const isThere = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (isThere) {
      await expectFocusShown(page);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not come to ${target.toString()}`);
}

/** Goes to a link or button by Tab and presses Enter. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
