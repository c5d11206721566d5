import type { Segment } from '../../method/segment-of.ts';

/** In the order in which they deserve attention. */
export const segments: readonly Segment[] = ['doOrDie', 'neutral', 'dont'];
