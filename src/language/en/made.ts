import type { Messages } from '../messages.ts';

/** What columns are called that are made of rows added up by customer. */
export const made: Messages['made'] = {
  rollUp: {
    name: 'Customer',
    revenue: 'Revenue',
    margin: 'Margin',
    quantity: 'Quantity',
    purchases: 'Purchases',
    customerSince: 'Customer since',
    lastPurchase: 'Last purchase',
    daysToClose: 'Days to close',
    lostDeals: 'Lost deals',
    lostAmount: 'Lost amount',
    openDeals: 'Open deals',
  },
  lines: { amount: 'Order amount', profit: 'Order profit', quantity: 'Order quantity' },
};
