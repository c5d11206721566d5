/** Lets the messages that have come meanwhile be read. */
export function othersFirst(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
