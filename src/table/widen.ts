type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The array itself when it holds `length`, else a copy with room for half as much again, so that n appends cost O(n). */
export function widen<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const copy = new (array.constructor as new (length: number) => A)(Math.ceil(length * 1.5));
  copy.set(array);
  return copy;
}

/**
 * The first `length` values: a part of the same memory when little of it is left over, else a copy. Memory that was
 * never written to costs nothing, and copying a long column costs as much as filling it.
 */
export function cutTo<A extends Numbers>(array: A, length: number): A {
  const isClose = length * 1.5 + 1000 >= array.length;
  return (isClose ? array.subarray(0, length) : array.slice(0, length)) as A;
}
