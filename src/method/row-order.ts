import { sortRows } from './sort-rows.ts';

/** Columns never change once made, so each is put in order once. */
const orders = new WeakMap<Float64Array, Uint32Array>();

/** Rows whose value is not NaN, by rising value. Not to be written to. O(n) the first time, then nothing. */
export function orderOf(values: Float64Array): Uint32Array {
  const order = orders.get(values) ?? sortRows(values);
  orders.set(values, order);
  return order;
}
