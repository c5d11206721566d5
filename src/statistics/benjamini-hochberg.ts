/**
 * p-values adjusted for having looked at many: calling those at most q true lets a share of at most q of them be false,
 * on average. Same order as given. `tests` is how many were looked at, when those that are left out have a p of 1.
 * Benjamini & Hochberg 1995; holds for tests that are independent or positively dependent.
 */
export function benjaminiHochberg(p: readonly number[], tests: number = p.length): number[] {
  const falling = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  falling.forEach(({ value, index }, place) => {
    least = Math.min(least, value * (tests / (p.length - place)));
    adjusted[index] = least;
  });
  return adjusted;
}
