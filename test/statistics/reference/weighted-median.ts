/* Made by make-references.R (R 4.2.2). Each row, in R:
 *   [x, w, matrixStats::weightedMedian(x, w, interpolate = FALSE, ties = 'mean')]
 */
export const weightedMedians: readonly (readonly [
  values: readonly number[],
  weights: readonly number[],
  median: number,
])[] = [
  [[1, 2, 3], [1, 1, 1], 2],
  [[3, 1, 2], [1, 5, 1], 1],
  [[1, 2, 3, 4], [1, 1, 1, 1], 2.5],
  [[1, 2, 3, 4], [1, 2, 1, 2], 2.5],
  [[1e1], [0.5], 1e1],
  [[1, 1e2], [1, 3], 1e2],
  [[1, 1e2], [2, 2], 50.5],
  [[5, 5, 1], [1, 1, 9], 1],
  [[4, 7, 9, 1], [0, 2, 2, 0], 8],
  [[-1, 0, 1], [2, 1, 1], -0.5],
  [[1, 2], [0, 1], 2],
  [[8, 3, 5, 1, 9], [1, 4, 2, 8, 5], 3],
];
