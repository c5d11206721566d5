/*
 * Whether other people's texts stay within themselves. Hostile names here end what keeps them apart, and turn the direction of
 * writing as their last act, before the mark that ends them: on whatever line of text such a name stands, nothing may follow
 * it that is not kept apart from it, and what follows must be painted after it.
 */
import type { Page } from '@playwright/test';

/** Ends a hostile text; nothing else on the page says it. */
export const nameEnd = '\u2069\u202E\u2021';
/** The same as it is shown: without the mark that ends what was not begun. */
export const shownEnd = '\u202E\u2021';

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

    /** The block whose lines a text stands in. */
    function blockOf(node: Node): Element | null {
      let block = node.parentElement;
      while (block !== null && /^(inline|contents)$/.test(getComputedStyle(block).display))
        block = block.parentElement;
      return block;
    }

    /** Where the first letter after an element is painted, when it stands in the same block. */
    function letterAfter(element: Element): DOMRect | null {
      const block = blockOf(element);
      if (block === null) return null;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      texts.currentNode = element;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = element.contains(node) ? -1 : (node.textContent ?? '').search(/[\p{L}\p{N}·:(→]/u);
        if (at < 0) continue;
        if (blockOf(node) !== block) return null;
        const letter = document.createRange();
        letter.setStart(node, at);
        letter.setEnd(node, at + 1);
        return letter.getBoundingClientRect();
      }
      return null;
    }

    function isPaintedOver(element: Element): boolean {
      const letter = letterAfter(element);
      if (letter === null || letter.width === 0) return false;
      const middle = (letter.top + letter.bottom) / 2;
      return [...element.getClientRects()].some(
        ({ top, bottom, right }) => top < middle && middle < bottom && letter.left < right - 1,
      );
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
      const { display } = getComputedStyle(element);
      if (display === 'inline' && element.textContent.includes('\u2021') && isPaintedOver(element))
        faults.add(`painted over ${element.tagName.toLowerCase()}: ${told(element.textContent)}`);
      for (const line of lineOf(element).split('\n'))
        if (leak.test(line)) faults.add(`${element.tagName.toLowerCase()}: ${told(line)}`);
      for (const node of element.childNodes)
        if (node instanceof Text && heap.test(node.data) && !isHeld(element))
          faults.add(`heap in ${element.tagName.toLowerCase()}.${element.className}`);
    }
    return [...faults];
  });
}
