/* The text coders exist in every host but not in the language's own types, and this room sees no DOM types. */

interface Encoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, target: Uint8Array): { read: number; written: number };
}
interface Decoder {
  decode(bytes: Uint8Array): string;
}
const host = globalThis as unknown as {
  TextEncoder: new () => Encoder;
  TextDecoder: new (label: string, options: { ignoreBOM: boolean }) => Decoder;
};

export const utf8Encoder = new host.TextEncoder();
export const utf8Decoder = new host.TextDecoder('utf-8', { ignoreBOM: true });
