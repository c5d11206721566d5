/* Made by make-references.R (R 4.2.2). Each row, in R:
 *   [best, others, mean(combn(length(all), length(best), function(at) best_interval(all[at], all[-at])) >= best_interval(best, others))]
 *   with all <- c(best, others) and best_interval(), the highest O * b - B * o of any interval, of make-references.R
 */
export const intervalChances: readonly (readonly [
  best: readonly number[],
  others: readonly number[],
  chance: number,
])[] = [
  [[5, 6, 7], [1, 2, 3, 8, 9, 1e1, 11], 0.06666666666666667],
  [[1, 2, 3], [4, 5, 6, 7, 8], 0.10714285714285714],
  [[1, 5, 9], [2, 3, 4, 6, 7, 8], 1],
  [[1], [2, 3, 4], 1],
  [[2, 2, 2], [2, 2, 2, 2], 1],
  [[1, 1, 2], [2, 2, 3, 3, 1], 0.6785714285714286],
  [[1e1, 11, 12, 13], [1, 2, 14, 2e1, 3e1, 4e1], 0.03333333333333333],
  [[3, 4], [1, 2, 5, 6, 7, 8, 9, 1e1], 0.2],
  [[5, 5, 6, 2e1], [1, 2, 3, 7, 8, 9], 0.21904761904761905],
  [[1, 2], [1], 1],
];
