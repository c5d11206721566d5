import type { Attachment } from 'svelte/attachments';

/**
 * Answered cards go away, and with them the button that has the focus. It then goes to the heading of the card that
 * comes in its place, else to that of the list, else to the first heading there is: each is `tabindex="-1"`. A list is
 * marked with data-cards, a card with data-card.
 */
export const keepFocus: Attachment<HTMLElement> = (root) => {
  let last: Element | null = null;
  let list: Element | null = null;
  let place = 0;

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    last = target;
    const card = target.closest('[data-card]');
    list = card?.closest('[data-cards]') ?? null;
    place = list === null || card === null ? 0 : cardsOf(list).indexOf(card);
  };
  const mend = (): void => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || last === null || last.isConnected) return;
    last = null;
    (nextTo(list, place) ?? root.querySelector<HTMLElement>('[tabindex="-1"]'))?.focus();
  };
  const observer = new MutationObserver(mend);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
};

function cardsOf(list: Element): readonly Element[] {
  return [...list.querySelectorAll('[data-card]')];
}

function nextTo(list: Element | null, place: number): HTMLElement | null {
  if (list?.isConnected !== true) return null;
  const cards = cardsOf(list);
  const card = cards[place] ?? cards.at(-1);
  return (card ?? list).querySelector<HTMLElement>('[tabindex="-1"]');
}
