/* Finished profiles beside each other. */
export const comparing = {
  link: 'Jämför med en annan profil',
  title: 'Profiler bredvid varandra',
  lead: 'Välj två eller tre färdiga profiler. Rader som är lika märks, så ser ni vad som skiljer.',
  choose: 'Vilka profiler?',
  most: 'Tre får plats bredvid varandra. Välj bort en för att ta in en annan.',
  few: 'Välj minst två.',
  tooFew:
    'Det behövs minst två färdiga profiler i den här webbläsaren. Färdigställ en till, eller behåll en som du har fått som länk.',
  answer: (same: string, all: string) => `${same} av ${all} rader är lika i alla.`,
  line: 'Rad',
  same: 'Lika',
  none: 'finns inte',
  date: 'Datum',
  basis: 'Byggd på',
  chosen: 'Bäst är',
  onlyDifferent: 'Visa bara det som skiljer',
};
