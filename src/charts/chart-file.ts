/*
 * A chart as a picture of its own: what the page's styles say is written into the drawing, so that it looks the same
 * in a slide or a document. Attributes, not style: the page's policy allows no inline style, not even in a copy.
 */
import { textSize, wrapText } from './text-width.ts';

export interface ChartFile {
  readonly title: string;
  readonly summary: string;
  /** What the picture was made with. */
  readonly source: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const margin = 24;
const titleSize = 18;
const titleLine = 24;
const mostTitleLines = 4;

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'transform',
];
const looksOfText = [
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'paint-order',
];
/** For the page and its readers; a picture file has no use for them. */
const notKept = /^(class|style|role|tabindex|id|data-.*|aria-.*)$/;

/**
 * The drawing as a file: on paper of the page's colour, with its title above and the source below. Takes the drawing as
 * it is on the page, in the colours in use; parts marked `data-screen-only` are left out.
 */
export function chartSvg(drawing: SVGSVGElement, { title, summary, source }: ChartFile): string {
  const { width, height } = sizeOf(drawing);
  const lines = wrapText(title, (width * textSize) / titleSize, mostTitleLines, true);
  const top = margin + lines.length * titleLine + 8;
  const whole = { width: width + margin * 2, height: top + height + margin * 2 };
  const file = element('svg', {
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    role: 'img',
  });
  const page = getComputedStyle(document.documentElement);
  const font = { 'font-family': page.fontFamily, fill: page.color };
  const picture = element('g', { transform: `translate(${margin} ${top})` });
  for (const child of drawing.children) {
    const copy = copyOf(child);
    if (copy !== null) picture.append(copy);
  }
  file.append(
    textElement('title', {}, title),
    textElement('desc', {}, summary),
    element('rect', { ...whole, fill: page.backgroundColor }),
    ...lines.map((line, index) =>
      textElement(
        'text',
        {
          x: margin,
          y: margin + titleSize + index * titleLine,
          ...font,
          'font-size': titleSize,
          'font-weight': 650,
        },
        line,
      ),
    ),
    picture,
    textElement(
      'text',
      {
        x: whole.width - margin,
        y: whole.height - margin,
        ...font,
        'font-size': textSize,
        'fill-opacity': 0.65,
        'text-anchor': 'end',
      },
      source,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}`;
}

/** Width and height in the units of the drawing. */
function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  return { width, height };
}

function copyOf(original: Element): Element | null {
  const style = getComputedStyle(original);
  if (original.hasAttribute('data-screen-only') || style.display === 'none') return null;
  const copy = document.createElementNS(svgNamespace, original.localName);
  for (const { name, value } of original.attributes) {
    // Clip paths are found by their id.
    if (!notKept.test(name) || (name === 'id' && original.localName === 'clipPath'))
      copy.setAttribute(name, value);
  }
  const isText = original.localName === 'text';
  for (const look of isText ? [...looks, ...looksOfText] : looks) keepLook(copy, look, style);
  if (isText) {
    copy.textContent = wellFormed(original.textContent);
    keepLength(original, copy);
  } else {
    for (const child of original.children) {
      const childCopy = copyOf(child);
      if (childCopy !== null) copy.append(childCopy);
    }
  }
  return copy;
}

function keepLook(copy: Element, look: string, style: CSSStyleDeclaration): void {
  const value = style.getPropertyValue(look);
  if (value === '' || value.includes('var(')) return;
  // "none" is what is drawn without being told, but for fill, which is black then.
  if (value === 'none' && look !== 'fill') return;
  // As an attribute only the shorthand is known.
  copy.setAttribute(look === 'font-variant-numeric' ? 'font-variant' : look, value);
}

/** Another font may be wider: the text is then set closer, so that labels never meet. */
function keepLength(original: Element, copy: Element): void {
  if (!(original instanceof SVGTextElement)) return;
  const length = original.getComputedTextLength();
  if (length <= 0) return;
  copy.setAttribute('textLength', length.toFixed(2));
  copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** Words of customers' lists may hold signs that no XML file can. */
function wellFormed(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

function textElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): Element {
  const made = element(name, attributes);
  made.textContent = wellFormed(text);
  return made;
}
