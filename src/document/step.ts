/** The six steps, in their order. */
export const steps = ['groups', 'streams', 'best', 'company', 'buyers', 'profile'] as const;
export type Step = (typeof steps)[number];
