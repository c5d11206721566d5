/* What is said when the worker gives no sign of life. */
export const silence = {
  silent:
    'Beräkningen har inte hört av sig på en stund. Är listan stor kan den bli klar av sig själv: då är det bara att vänta. Annars kan du starta om den. Det du har sparat är kvar.',
  startAgain: 'Starta om beräkningen',
  stop: 'Avbryt den',
};
