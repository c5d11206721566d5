/* Made by make-references.R (R 4.2.2). Each row, in R:
 *   [count, drawn, marked, all, phyper(count - 1, marked, all - marked, drawn, lower.tail = FALSE), dhyper(count, marked, all - marked, drawn)]
 */
export const hypergeometricTails: readonly (readonly [
  count: number,
  drawn: number,
  marked: number,
  all: number,
  tail: number,
  density: number,
])[] = [
  [0, 1e1, 2e1, 6e1, 1, 0.011243072632748744],
  [1, 1e1, 2e1, 6e1, 0.9887569273672512, 0.07253595246934681],
  [4, 1e1, 2e1, 6e1, 0.4405128888879978, 0.2466634520051368],
  [8, 1e1, 2e1, 6e1, 0.0013948022064207023, 0.0013032411607668277],
  [1e1, 1e1, 2e1, 6e1, 2.4505389347752305e-6, 2.4505389347752305e-6],
  [11, 1e1, 2e1, 6e1, 0, 0],
  [5, 2e1, 3e1, 4e1, 1, 0],
  [1e1, 2e1, 3e1, 4e1, 1, 0.00021795989537925096],
  [9, 2e1, 3e1, 4e1, 1, 0],
  [2e1, 2e1, 4e1, 4e2, 4.9436399959421035e-23, 4.9436399959421035e-23],
  [3, 3, 3, 3, 1, 1],
  [1, 1, 1, 1e6, 9.999999999177334e-7, 1.0000000000000004e-6],
  [4e1, 5e1, 3e5, 1e6, 3.927549744430278e-13, 3.522672309896231e-13],
  [9e2, 1e3, 8.5e2, 1e3, 0, 0],
  [1.2e2, 5e2, 2e4, 1e5, 0.01587128225214275, 0.0037989499531786734],
  [1, 0, 5, 1e1, 0, 0],
];
