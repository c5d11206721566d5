/** What a link of a workshop is for, told by its first letters; null for any other link. */
export function workshopLinkKind(fragment: string): 'invitation' | 'answer' | null {
  const letter = /^#?p1([is])/.exec(fragment)?.[1];
  if (letter === undefined) return null;
  return letter === 'i' ? 'invitation' : 'answer';
}
