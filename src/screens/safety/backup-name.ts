/** The name of a file with everything in it: "malkund-2026-11-25.malkund". Milliseconds since 1970. */
export function backupName(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `malkund-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.malkund`;
}
