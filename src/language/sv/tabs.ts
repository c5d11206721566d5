/* What is said when the same study is changed in two tabs. */
export const tabs = {
  setAsideTitle: 'Samma sak ändrades i en annan flik.',
  setAside: (name: string) =>
    `Studien behåller det som sparades först. Det du gjorde här är sparat i kopian ”${name}”.`,
  openCopy: 'Öppna kopian',
  dismiss: 'Jag förstår',
};
