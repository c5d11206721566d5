/** The headers that a `_headers` file gives a path, each with every value that a rule gives it, as its hosts read it. */
export function headersFor(file: string, path: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let fits = false;
  for (const line of file.split('\n')) {
    if (!line.startsWith(' ')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [, name, value] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
    if (!fits || name === undefined || value === undefined) continue;
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}
