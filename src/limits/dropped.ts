/* How far a folder that is dropped is looked through; nobody keeps lists deeper, and somebody may drop a whole disk. */

export const droppedLimits = {
  entries: 2000,
  depth: 5,
} as const;
