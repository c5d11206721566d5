/* Numbers as digits with a point, however large or small: the app's own reader takes no exponents. */

/**
 * The number in full precision (the shortest digits that give the same 64-bit float), times ten to the power `shift`.
 * Never exactly three decimals: "1.2340" cannot be taken for one thousand two hundred and thirty-four.
 */
export function plainNumber(value: number, shift = 0): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const isNegative = value < 0;
  return (isNegative ? '-' : '') + placePoint(digits, Number(exponent) + 1 + shift);
}

/** The digits with the point after so many of them; it may stand before the first or after the last. */
function placePoint(digits: string, point: number): string {
  if (/^0*$/.test(digits)) return '0';
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  const whole = point <= 0 ? '0' : digits.slice(0, point);
  const decimals = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return `${whole}.${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
