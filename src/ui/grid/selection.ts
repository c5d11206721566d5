/* Places in a grid and the rectangles between them. */

/** From 0. Row −1 is the header; columns below 0 are the buttons beside a row's name, −1 the last of them. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** All four sides are inside. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rectangleBetween(one: Position, other: Position): Rectangle {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function heightOf({ top, bottom }: Rectangle): number {
  return bottom - top + 1;
}

export function widthOf({ left, right }: Rectangle): number {
  return right - left + 1;
}

export function isSingle(rectangle: Rectangle): boolean {
  return heightOf(rectangle) === 1 && widthOf(rectangle) === 1;
}

/** Row by row. */
export function positionsIn({ top, left, bottom, right }: Rectangle): readonly Position[] {
  const positions: Position[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) positions.push({ row, column });
  return positions;
}

export function holds({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSamePlace(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
