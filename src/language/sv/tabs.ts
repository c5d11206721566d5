/* What is said when the same study is changed in two tabs. */
export const tabs = {
  setAsideTitle: 'Samma sak ändrades i en annan flik',
  setAside: (name: string) =>
    `Inget är förlorat: studien har det som sparades först, och din ändring finns i kopian ”${name}”. Jämför dem, och ta bort den ni inte behöver på startsidan.`,
  openCopy: 'Öppna kopian',
  dismiss: 'Jag förstår',
};
