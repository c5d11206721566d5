/* What is said when the worker gives no sign of life. */
export const silence = {
  title: 'Beräkningen svarar inte',
  silent:
    'Är listan stor kan beräkningen ändå vara på väg: vänta, så blir den klar. Annars startar du om den. Allt som är sparat är kvar.',
  startAgain: 'Starta om beräkningen',
  stop: 'Avbryt den',
};
