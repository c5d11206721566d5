/*
 * Whether other people's texts stay within themselves. Hostile names here turn the direction of writing as their last act,
 * before the mark that ends them: on whatever line of text such a name stands, nothing may follow it that is not kept apart
 * from it.
 */
import type { Page } from '@playwright/test';

/** Ends a hostile text; nothing else on the page says it. */
export const nameEnd = '\u202E\u2021';

/** Texts that turn what stands after them, and heaps of accents that nothing holds on their line. */
export function nameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const leak = /\u202E\u2021(?:\.csv|(?!\.csv))\s*[^\s\u2069]/;
    const heap = /\p{M}{20,}/u;
    const told = (text: string): string => text.trim().slice(0, 160).replaceAll('\u202E', '<turned>');

    /** Shown in the line that it stands in: neither a line of its own nor kept apart from it. */
    function isInLine(element: Element): boolean {
      const { display, unicodeBidi } = getComputedStyle(element);
      return display === 'contents' || (display === 'inline' && unicodeBidi === 'normal');
    }

    /** The text of the line that begins in this element; what is kept apart in it stands as one sign. */
    function lineOf(element: Element): string {
      const { display } = getComputedStyle(element);
      const between = /flex|grid/.test(display) ? '\n' : '';
      let line = '';
      for (const node of element.childNodes) {
        if (node instanceof Text) line += between + node.data.replaceAll('\n', ' ') + between;
        else if (node instanceof HTMLBRElement) line += '\n';
        else if (node instanceof Element && node.getClientRects().length > 0) {
          const { display: own } = getComputedStyle(node);
          const isBlock = own !== 'contents' && !own.startsWith('inline');
          if (isInLine(node)) line += lineOf(node);
          else line += isBlock ? '\n' : node.textContent.trim() === '' ? '' : '\uFFFC';
        }
      }
      return line;
    }

    function isHeld(element: Element | null): boolean {
      for (let held = element; held !== null && held !== document.body; held = held.parentElement)
        if (getComputedStyle(held).overflowY !== 'visible') return true;
      return false;
    }

    if (leak.test(document.title)) faults.add(`title: ${told(document.title)}`);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (leak.test(text)) faults.add(`${name}: ${told(text)}`);
      }
      if (element instanceof HTMLOptionElement && leak.test(element.label))
        faults.add(`option: ${told(element.label)}`);
      if (element.getClientRects().length === 0 || isInLine(element)) continue;
      for (const line of lineOf(element).split('\n'))
        if (leak.test(line)) faults.add(`${element.tagName.toLowerCase()}: ${told(line)}`);
      for (const node of element.childNodes)
        if (node instanceof Text && heap.test(node.data) && !isHeld(element))
          faults.add(`heap in ${element.tagName.toLowerCase()}.${element.className}`);
    }
    return [...faults];
  });
}
