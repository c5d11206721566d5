/** Where a key takes a presentation: to a page by its place, out of it, or nowhere (null). */
export function turnKey(key: string, place: number, last: number): number | 'exit' | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return Math.min(last, place + 1);
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return 'exit';
    default:
      return null;
  }
}
