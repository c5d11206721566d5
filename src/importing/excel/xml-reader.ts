/*
 * Reads the XML of a workbook while it is unpacked, tag by tag. Workbooks use a small part of XML: no document types
 * (they are refused, so nothing can expand), and prefixes that may have any name, so they are left out of names.
 */
import { workbookLimits as excelLimits } from '../../limits/workbook.ts';
import { WorkbookFault } from './workbook-fault.ts';

export interface XmlHandler {
  /** A tag opens; a tag that is closed in itself also closes. */
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text between tags, at times in several pieces. */
  text(text: string): void;
}

/** The attributes of one tag, read when asked for. Valid until the handler returns. */
export class XmlAttributes {
  #tag = '';

  /** Makes these the attributes of another tag, given as it stands between < and >. */
  of(tag: string): this {
    this.#tag = tag;
    return this;
  }

  /** The value of the attribute with this name, whatever its prefix; undefined when the tag has none. */
  get(name: string): string | undefined {
    const tag = this.#tag;
    let at = 0;
    for (;;) {
      const equals = tag.indexOf('=', at);
      if (equals < 0) return undefined;
      let open = equals + 1;
      while (isSpace(tag.charCodeAt(open))) open++;
      const quote = tag[open];
      const close = quote === '"' || quote === "'" ? tag.indexOf(quote, open + 1) : -1;
      if (close < 0) return undefined;
      if (localName(tag.slice(at, equals).trim()) === name) return decodeEntities(tag.slice(open + 1, close));
      at = close + 1;
    }
  }
}

/** Takes XML text piece by piece and tells the handler of it. */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #part: string;
  readonly #attributes = new XmlAttributes();
  #rest = '';
  #depth = 0;
  #closed = false;

  /** `part` names the part of the workbook when it turns out to be damaged. */
  constructor(handler: XmlHandler, part: string) {
    this.#handler = handler;
    this.#part = part;
  }

  /** Throws WorkbookFault 'damaged' at what is no XML. */
  feed(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const next = this.#step(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > excelLimits.tokenChars) throw this.#damaged();
  }

  /** The text has ended; throws WorkbookFault 'damaged' when the outermost tag has not. */
  end(): void {
    if (!this.#closed || this.#rest.trim() !== '') throw this.#damaged();
  }

  /** Takes one text or tag that begins at `at`; the place after it, or -1 when the rest of it is still to come. */
  #step(text: string, at: number): number {
    const tag = text.indexOf('<', at);
    if (tag < 0) return -1;
    if (tag > at && this.#depth > 0) this.#handler.text(decodeText(text.slice(at, tag)));
    const after = this.#takeTag(text, tag);
    // The text before an unfinished tag has been told; only the tag waits.
    return after < 0 && tag > at ? tag : after;
  }

  #takeTag(text: string, tag: number): number {
    switch (text.charCodeAt(tag + 1)) {
      case 47: // </
        return this.#takeEnd(text, tag);
      case 63: // <?
        return after(text, '?>', tag);
      case 33: // <!
        return this.#takeMark(text, tag);
      default:
        return this.#takeStart(text, tag);
    }
  }

  #takeMark(text: string, tag: number): number {
    if (text.startsWith('<!--', tag)) return after(text, '-->', tag + 4);
    if (text.startsWith('<![CDATA[', tag)) {
      const end = text.indexOf(']]>', tag);
      if (end >= 0) this.#handler.text(text.slice(tag + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    // It may be the beginning of one of the two, cut off.
    if (text.length - tag < 9) return -1;
    throw this.#damaged();
  }

  #takeEnd(text: string, tag: number): number {
    const end = text.indexOf('>', tag);
    if (end < 0) return -1;
    this.#close(localName(text.slice(tag + 2, end).trimEnd()));
    return end + 1;
  }

  #takeStart(text: string, tag: number): number {
    const end = tagEnd(text, tag + 1);
    if (end < 0) return -1;
    const isClosed = text.charCodeAt(end - 1) === 47;
    let nameEnd = tag + 1;
    while (nameEnd < end && !isSpace(text.charCodeAt(nameEnd)) && text.charCodeAt(nameEnd) !== 47) nameEnd++;
    const name = localName(text.slice(tag + 1, nameEnd));
    if (name === '' || this.#closed) throw this.#damaged();
    this.#depth++;
    this.#handler.open(name, this.#attributes.of(text.slice(nameEnd, isClosed ? end - 1 : end)));
    if (isClosed) this.#close(name);
    return end + 1;
  }

  #close(name: string): void {
    if (--this.#depth < 0) throw this.#damaged();
    this.#closed = this.#depth === 0;
    this.#handler.close(name);
  }

  #damaged(): WorkbookFault {
    return new WorkbookFault('damaged', this.#part);
  }
}

/** Where the tag's ">" stands; one inside an attribute's quotation marks is part of the value. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeText(text: string): string {
  return decodeEntities(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}
