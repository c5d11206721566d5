/* A link as a QR code, drawn by a path of squares. Every link that is short enough for all programs fits. */
import { encode } from 'uqr';

/** 105 squares a side for about 1,000 characters: what a phone still reads from a screen or a printed page. */
const mostVersion = 22;
/** The standard asks for four squares of white around it. */
const quiet = 4;

export interface QrCode {
  /** Squares a side, with the white around. */
  readonly size: number;
  /** Dark squares, as an SVG path in those units. */
  readonly path: string;
}

/** The QR code of a text; null when it would be too fine to be read. */
export function qrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: quiet, maxVersion: mostVersion });
    const squares = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: squares.join('') };
  } catch {
    return null;
  }
}

/** The code as a file of its own: black on white, whatever the page looks like. */
export function qrFile({ size, path }: QrCode): string {
  const side = size * 4;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
}
