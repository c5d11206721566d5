/** A browser other than Chromium, driven by what it itself offers for that: enough to look, press and write. */
export interface Engine {
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page; what it returns, once it settles, must be what JSON can hold. */
  readonly run: (body: string) => Promise<unknown>;
  /** Chooses a file on disk in the file input that the selector finds, as the browser's own dialog would. */
  readonly choose: (selector: string, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Asks until something holds; a page is never ready at once. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | false | null | undefined>,
  withinMs = 60_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  let trouble: unknown;
  for (;;) {
    try {
      const value = await look();
      if (value !== false && value !== null && value !== undefined) return value;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
