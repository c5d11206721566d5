/*
 * What a reader would call broken about how text lies on a screen: text that is cut off, that lies on other text, that
 * leaves the screen, and a page that scrolls sideways. Works on any page; layout-faults.spec.ts proves that it sees.
 *
 * Left alone on purpose:
 * - what a scroll box holds beyond its edge, and what is for screen readers only (.visually-hidden);
 * - a name cut by an ellipsis, when the whole is in a title on it or around it, or when it only repeats for the eye
 *   (aria-hidden) what stands elsewhere on the page;
 * - what a floating layer covers (menus, dialogs, popovers, tooltips), and what slides under sticky or fixed parts.
 */
import type { Page } from '@playwright/test';

export interface LayoutFault {
  readonly kind: 'scrolls sideways' | 'cut off' | 'outside' | 'overlap';
  readonly text: string;
  readonly where: string;
  readonly detail: string;
}

/** Every fault of the page as it stands, each as one line to read. */
export async function layoutFaults(page: Page): Promise<string[]> {
  await settled(page);
  const faults = await page.evaluate(findFaults);
  return faults.map(({ kind, text, where, detail }) => `${kind}: “${text}” in ${where} (${detail})`);
}

/** Waits until fonts are there, animations have ended, and what follows a new size has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A busy browser may leave out a frame when nothing has changed.
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 1000);
      });
    await document.fonts.ready;
    await frame();
    // What is on its way to be shown is no part of the picture yet.
    for (let wait = 0; wait < 200 && document.querySelector('[aria-busy="true"]') !== null; wait++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await frame();
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    await frame();
  });
}

/* Runs in the page, so it can use nothing from outside itself. */
function findFaults(): LayoutFault[] {
  interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  interface Piece {
    text: string;
    element: Element;
    box: Box;
  }
  const slack = 1.5;
  const overlapSlack = 2;
  const faults: LayoutFault[] = [];
  const pieces: Piece[] = [];

  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  function selectorOf(element: Element): string {
    const names: string[] = [];
    for (
      let at: Element | null = element;
      at !== null && at !== document.body && names.length < 5;
      at = at.parentElement
    ) {
      const classes = [...at.classList]
        .filter((name) => !name.startsWith('svelte-'))
        .map((name) => `.${name}`);
      names.unshift(at.localName + (at.id === '' || /\d/.test(at.id) ? '' : `#${at.id}`) + classes.join(''));
    }
    return names.join(' > ');
  }
  const described = (box: Box): string =>
    `${Math.round(box.left)}–${Math.round(box.right)} × ${Math.round(box.top)}–${Math.round(box.bottom)}`;
  function add(kind: LayoutFault['kind'], text: string, element: Element, detail: string): void {
    faults.push({ kind, text: short(text), where: selectorOf(element), detail });
  }

  /** The ancestors whose edges can cut what is in the element, nearest first; out-of-flow parts skip some. */
  function* clippers(element: Element): Generator<Element> {
    let position = getComputedStyle(element).position;
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at);
      const contains =
        style.transform !== 'none' || style.filter !== 'none' || style.contain.includes('paint');
      if (position === 'fixed' && !contains) continue;
      if (position === 'absolute' && style.position === 'static' && !contains) continue;
      position = style.position;
      yield at;
    }
  }

  const isInTopLayer = (element: Element): boolean => element.matches(':modal, :popover-open');
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

  /** The element whose ellipsis cuts the text, when the whole text can still be read in a title. */
  function isNamedInFull(cutter: Element, element: Element, text: string): boolean {
    if (getComputedStyle(cutter).textOverflow !== 'ellipsis') return false;
    const whole = short(text);
    if (element.closest('[aria-hidden=true]') !== null)
      return [...document.body.querySelectorAll('[title]')].some(
        (other) => short(other.getAttribute('title') ?? '') === whole,
      );
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const title = at.getAttribute('title');
      if (title !== null && short(title).includes(whole.slice(0, 40))) return true;
      if (at === cutter.parentElement?.parentElement) return false;
    }
    return false;
  }

  /** Where the box can be seen: cut to scroll boxes, null when out of sight in one; faults on the way are noted. */
  function visiblePart(text: string, element: Element, whole: Box): Box | null {
    const box = { ...whole };
    const self = [element, ...clippers(element)];
    let canScrollX = false;
    for (const at of self) {
      if (at === document.documentElement || at === document.body) break;
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const outer = at.getBoundingClientRect();
      const x = style.overflowX;
      const y = style.overflowY;
      // For screen readers only, whatever the class is called.
      if (cuts(x) && cuts(y) && (outer.width <= 1 || outer.height <= 1)) return null;
      if (cuts(x) && (box.left < outer.left - slack || box.right > outer.right + slack)) {
        if (isNamedInFull(at, element, text)) box.right = Math.min(box.right, outer.right);
        else {
          add('cut off', text, element, `${described(box)} in ${selectorOf(at)} ${described(outer)}`);
          return null;
        }
      }
      if (cuts(y) && (box.top < outer.top - 3 * slack || box.bottom > outer.bottom + 3 * slack)) {
        add('cut off', text, element, `${described(box)} in ${selectorOf(at)} ${described(outer)}`);
        return null;
      }
      if (scrolls(x)) {
        canScrollX = true;
        box.left = Math.max(box.left, outer.left);
        box.right = Math.min(box.right, outer.right);
      }
      if (scrolls(y)) {
        box.top = Math.max(box.top, outer.top);
        box.bottom = Math.min(box.bottom, outer.bottom);
      }
      if (box.right - box.left < 1 || box.bottom - box.top < 1) return null;
      if (
        at instanceof HTMLButtonElement &&
        (box.left < outer.left - slack || box.right > outer.right + slack)
      ) {
        add('outside', text, element, `${described(box)} of its button ${described(outer)}`);
        return null;
      }
      if (isInTopLayer(at)) break;
    }
    if (!canScrollX && (box.left < -slack || box.right > document.documentElement.clientWidth + slack)) {
      add('outside', text, element, described(box));
      return null;
    }
    return box;
  }

  function isShown(element: Element): boolean {
    return (
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      }) &&
      element.closest(
        '.visually-hidden, noscript, script, style, option, datalist, textarea, title, desc',
      ) === null
    );
  }

  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
    add('scrolls sideways', widest?.textContent ?? '', widest ?? document.body, `by ${over} px`);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown = new Map<Element, boolean>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '') continue;
    if (!shown.has(element)) shown.set(element, isShown(element));
    if (shown.get(element) !== true) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let isFaulty = false;
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < 1 || bottom - top < 1 || isFaulty) continue;
      const before = faults.length;
      const box = visiblePart(text, element, { left, top, right, bottom });
      isFaulty = faults.length > before;
      if (box !== null) pieces.push({ text, element, box });
    }
  }

  // What a list of choices shows is drawn by the browser, so its width is measured instead.
  const canvas = document.createElement('canvas').getContext('2d');
  for (const select of document.querySelectorAll('select')) {
    if (!isShown(select) || canvas === null) continue;
    const style = getComputedStyle(select);
    canvas.font = style.font;
    const label = select.selectedOptions[0]?.label ?? '';
    const arrow = 20;
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    const wanted = canvas.measureText(label).width;
    if (wanted > room + slack && select.title === '')
      add('cut off', label, select, `${Math.round(wanted)} px of words in ${Math.round(room)} px`);
  }

  const floating =
    '[role=menu], [role=listbox], [role=tooltip], [role=dialog], dialog, [popover], [data-floats]';
  const layers = new Map<Element, Element | null>();
  /** The nearest part around the element that lies over others on purpose. */
  function layerOf(element: Element): Element | null {
    const known = layers.get(element);
    if (known !== undefined) return known;
    let layer: Element | null = null;
    for (let at: Element | null = element; at !== null && layer === null; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'sticky' || position === 'fixed' || at.matches(floating)) layer = at;
    }
    layers.set(element, layer);
    return layer;
  }
  const isHiddenTwin = (a: Piece, b: Piece): boolean =>
    a.text.trim() === b.text.trim() &&
    (a.element.closest('[aria-hidden=true]') === null) !== (b.element.closest('[aria-hidden=true]') === null);

  // Letters fill less than their line: a rim above and below holds only the accents.
  const inked = pieces
    .map((piece) => {
      const rim = 0.18 * (piece.box.bottom - piece.box.top);
      return { ...piece, box: { ...piece.box, top: piece.box.top + rim, bottom: piece.box.bottom - rim } };
    })
    .toSorted((a, b) => a.box.top - b.box.top);
  const told = new Set<string>();
  for (const [index, a] of inked.entries()) {
    for (let other = index + 1; other < inked.length; other++) {
      const b = inked[other];
      if (b === undefined || b.box.top >= a.box.bottom - overlapSlack) break;
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (width <= overlapSlack || height <= overlapSlack) continue;
      if (a.element === b.element || layerOf(a.element) !== layerOf(b.element) || isHiddenTwin(a, b))
        continue;
      const key = `${selectorOf(a.element)} ${short(a.text)} ${short(b.text)}`;
      if (told.has(key)) continue;
      told.add(key);
      add(
        'overlap',
        a.text,
        a.element,
        `with “${short(b.text)}” in ${selectorOf(b.element)}, ${Math.round(width)} × ${Math.round(height)} px`,
      );
    }
  }
  return faults;
}
