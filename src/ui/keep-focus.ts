/**
 * Answered cards go away, and with them the button that has the focus. It then goes to the heading of the card that
 * comes in its place, else to that of the list, else to the first heading there is: each is `tabindex="-1"`. A list is
 * marked with data-cards, a card with data-card.
 */
export class FocusKeeper {
  #root: HTMLElement | null = null;
  #last: HTMLElement | null = null;
  #list: Element | null = null;
  #place = 0;

  /** To be attached to what the focus stays in. */
  readonly attach = (root: HTMLElement): (() => void) => {
    this.#root = root;
    const observer = new MutationObserver(() => {
      if (this.#last?.isConnected === false) this.restore();
    });
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', this.#remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', this.#remember);
    };
  };

  /** Puts a focus that was lost back where it was, or near it. Does nothing while something has it. */
  restore(): void {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const target =
      this.#last?.isConnected === true
        ? this.#last
        : (nextTo(this.#list, this.#place) ?? this.#root?.querySelector<HTMLElement>('[tabindex="-1"]'));
    target?.focus();
  }

  readonly #remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    this.#last = target;
    const card = target.closest('[data-card]');
    this.#list = card?.closest('[data-cards]') ?? null;
    this.#place = this.#list === null || card === null ? 0 : cardsOf(this.#list).indexOf(card);
  };
}

function cardsOf(list: Element): readonly Element[] {
  return [...list.querySelectorAll('[data-card]')];
}

function nextTo(list: Element | null, place: number): HTMLElement | null {
  if (list?.isConnected !== true) return null;
  const cards = cardsOf(list);
  const card = cards[place] ?? cards.at(-1);
  return (card ?? list).querySelector<HTMLElement>('[tabindex="-1"]');
}
