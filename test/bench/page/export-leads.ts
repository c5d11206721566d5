/* A million leads as a CSV, by the engine as the page asks it. */
import { EngineClient } from '../../../src/engine/client.ts';
import type { LeadExport } from '../../../src/engine/leads/protocol.ts';
import { sv } from '../../../src/language/sv.ts';
import { noDecisions } from '../../../src/method/decisions.ts';

export interface ExportTime {
  readonly ms: number;
  readonly bytes: number;
  readonly lines: number;
}

/** Scores first, then times the export alone; counts its lines piece by piece. */
export async function exportLeads(listId: string): Promise<ExportTime> {
  const client = new EngineClient(
    () => new Worker(new URL('../../../src/engine/worker.ts', import.meta.url), { type: 'module' }),
  );
  const question = { listId, leadsId: listId, decisions: noDecisions, answers: [] };
  const { lines: scored } = await client.ask('scoreLeads', question);
  const order: LeadExport = {
    kind: 'list',
    format: 'csv',
    delimiter: ';',
    segments: ['doOrDie', 'neutral', 'dont'],
    customers: true,
    words: {
      ...sv.leads.export.words,
      segments: sv.segments.names,
      tiers: { '1': '1', '2': '2', '3': '3', not: 'not' },
      lines: scored.map(({ line, points }) => ({ name: line, met: `${line} ${points}`, ruled: line })),
    },
  };
  const start = performance.now();
  const file = await client.ask('exportLeads', { ...question, order });
  const ms = performance.now() - start;
  let lines = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const byte of value) if (byte === 0x0a) lines++;
  }
  client.close();
  return { ms, bytes: file.size, lines };
}
