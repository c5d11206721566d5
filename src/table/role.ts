/* What a column of the customer list means to the method. The words are those of the method itself. */

/** The seven traits of a company (step 4). */
export const companyTraits = [
  'industry',
  'customerType',
  'employees',
  'country',
  'yearlyRevenue',
  'marketPosition',
  'growth',
] as const;
export type CompanyTrait = (typeof companyTraits)[number];

/** The traits of an actual buyer (step 5). */
export const buyerTraits = [
  'role',
  'jobTitle',
  'distanceToCeo',
  'gender',
  'age',
  'education',
  'personality',
  'behaviour',
  'disc',
  'drivers',
  'other',
] as const;
export type BuyerTrait = (typeof buyerTraits)[number];

/** Columns that identify a customer or measure what it gives back (steps 1 to 3). */
export const measureRoles = [
  'name',
  'id',
  'metric',
  'revenue',
  'margin',
  'daysToClose',
  'customerSince',
  'relationship',
] as const;
export type MeasureRole = (typeof measureRoles)[number];

/**
 * `metric` is the size that step 1 groups by; `relationship` is the length of the relationship as a number (tenure);
 * `own` is a trait of the user's own, named by its column. Only `own` may be held by several columns of a list.
 */
export type Role = MeasureRole | `company.${CompanyTrait}` | `buyer.${BuyerTrait}` | 'own';

export const roles: readonly Role[] = [
  ...measureRoles,
  ...companyTraits.map((trait) => `company.${trait}` as const),
  ...buyerTraits.map((trait) => `buyer.${trait}` as const),
  'own',
];

/** What the rows of a file stand for; `lines` are parts of an order, invoice or deal. */
export const rowKinds = ['customers', 'deals', 'orders', 'lines', 'other'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a column means when each row is a deal, an order, an invoice or a line of one. */
export const rowRoles = [
  'customerId',
  'customerName',
  'deal',
  'outcome',
  'opened',
  'closed',
  'date',
  'amount',
  'profit',
  'cost',
  'marginShare',
  'quantity',
  'price',
  'discount',
  'currency',
] as const;
/**
 * `deal` is the number or name of the deal, order or invoice; `closed` is when it was won or lost, `date` when it was
 * ordered or invoiced; `profit` and `cost` are amounts, `marginShare` is profit as a share of the amount.
 */
export type RowRole = (typeof rowRoles)[number];
