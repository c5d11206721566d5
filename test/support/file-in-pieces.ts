import { vi } from 'vitest';

/** A file that gives its bytes sixteen characters at a time, each piece when the gate lets it through. */
export function fileInPieces(
  content: string,
  name: string,
  gate: () => Promise<void> = () => Promise.resolve(),
): File {
  const file = new File([content], name);
  vi.spyOn(file, 'stream').mockImplementation(() => {
    const left = [...(content.match(/[^]{1,16}/g) ?? [])];
    return new ReadableStream({
      async pull(controller) {
        await gate();
        const next = left.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(next));
      },
    });
  });
  return file;
}

/** A gate that stays shut until it is opened. */
export function shutGate(): { gate: () => Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate: () => opened, open };
}
