/** Text as a workbook writes it: marks that XML cannot hold stand as "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  const unescaped = text.replace(/_x([\da-f]{4})_/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return unescaped.replaceAll('\0', '');
}
