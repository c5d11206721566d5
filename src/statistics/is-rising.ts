/** Whether no value is lower than the one before it. One pass, or less. */
export function isRising(values: Float64Array): boolean {
  for (let place = 1; place < values.length; place++)
    if ((values[place] ?? NaN) < (values[place - 1] ?? NaN)) return false;
  return true;
}
