/** Asks after the rest, and tells whether the question has been left meanwhile; gives what leaves it. */
export function afterRest(rest: number, ask: (isLeft: () => boolean) => void): () => void {
  let hasLeft = false;
  const timer = setTimeout(() => {
    ask(() => hasLeft);
  }, rest);
  return () => {
    hasLeft = true;
    clearTimeout(timer);
  };
}
