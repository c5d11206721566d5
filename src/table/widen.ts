type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The array itself when it holds `length`, else a copy with room for half as much again, so that n appends cost O(n). */
export function widen<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const copy = new (array.constructor as new (length: number) => A)(Math.ceil(length * 1.5));
  copy.set(array);
  return copy;
}

/**
 * A view of `length` values that begins with those of the array: in the same memory when the array is the start of one
 * that holds as many, else a copy.
 */
export function extend<A extends Numbers>(array: A, length: number): A {
  const { buffer, byteOffset, byteLength } = array;
  const size = byteLength / Math.max(1, array.length);
  if (array.length === 0 || length <= array.length || byteOffset + length * size > buffer.byteLength)
    return widen(array, length);
  return new (array.constructor as new (buffer: ArrayBufferLike, from: number, length: number) => A)(
    buffer,
    byteOffset,
    length,
  );
}

/**
 * The first `length` values: a part of the same memory when little of it is left over, else a copy. Memory that was
 * never written to costs nothing, and copying a long column costs as much as filling it.
 */
export function cutTo<A extends Numbers>(array: A, length: number): A {
  const isClose = length * 1.5 + 1000 >= array.length;
  return (isClose ? array.subarray(0, length) : array.slice(0, length)) as A;
}
