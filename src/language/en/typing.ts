import type { Messages } from '../messages.ts';

export const typing: Messages['typing'] = {};
