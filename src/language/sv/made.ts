/** What columns are called that are made of rows added up by customer. */
export const made = {
  rollUp: {
    name: 'Kund',
    revenue: 'Omsättning',
    margin: 'Marginal',
    quantity: 'Antal',
    purchases: 'Antal köp',
    customerSince: 'Kund sedan',
    lastPurchase: 'Senaste köp',
    daysToClose: 'Dagar till avslut',
    lostDeals: 'Förlorade affärer',
    lostAmount: 'Förlorat belopp',
    openDeals: 'Öppna affärer',
  },
  lines: { amount: 'Orderns belopp', profit: 'Orderns vinst', quantity: 'Orderns antal' },
};
