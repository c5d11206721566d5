import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineClient, type WorkerPort } from '../../src/engine/client.ts';
import type { EngineReply, EngineRequest } from '../../src/engine/protocol.ts';
import { sv } from '../../src/language/sv.ts';
import { ImportSource } from '../../src/state/source.svelte.ts';
import { loadLists } from '../../src/storage/lists.ts';
import { countAll, failWrite } from '../storage/fresh-store.ts';
import { freshBrowser } from '../support/example-study.ts';
import { fileInPieces, shutGate } from '../support/file-in-pieces.ts';
import { waitUntil } from '../support/wait-until.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const csv = 'Kund;Omsättning\nAlfa;100\nBeta;50\n';
const csvFile = (content = csv, name = 'kunder.csv') => new File([content], name);

function setUp() {
  const browser = freshBrowser();
  const source = new ImportSource(browser.engine, () => sv.made);
  const preview = () => ('intake' in source.state ? source.state.intake.files[0]?.preview : undefined);
  const fileName = () => preview()?.fileName ?? null;
  return { ...browser, source, preview, fileName };
}

/** Every phase that the page shows while the work goes on. */
async function phasesDuring(source: ImportSource, work: () => Promise<unknown>): Promise<string[]> {
  const phases: string[] = [];
  const stop = $effect.root(() => {
    $effect.pre(() => {
      const { phase } = source.state;
      if (phases.at(-1) !== phase) phases.push(phase);
    });
  });
  flushSync();
  const done = work();
  flushSync();
  await done;
  flushSync();
  stop();
  return phases;
}

describe('reading', () => {
  it('goes from nothing by reading to a preview, of a file and of text', async () => {
    const { source, preview } = setUp();
    expect(await phasesDuring(source, () => source.readFiles([csvFile()]))).toEqual([
      'empty',
      'reading',
      'preview',
    ]);
    expect(preview()).toMatchObject({ fileName: 'kunder.csv', rows: 2 });
    expect(await phasesDuring(source, () => source.readText(csv, 'inklistrat'))).toEqual([
      'preview',
      'reading',
      'preview',
    ]);
    expect(preview()).toMatchObject({ fileName: 'inklistrat', rows: 2 });
  });

  it('names the file and tells how far it has come', async () => {
    const { source } = setUp();
    const { gate, open } = shutGate();
    const reading = source.readFiles([fileInPieces(csv, 'kunder.csv', gate)]);
    expect(source.state).toEqual({ phase: 'reading', name: 'kunder.csv', progress: null });
    const shares: number[] = [];
    const stop = $effect.root(() => {
      $effect.pre(() => {
        if (source.state.phase === 'reading' && source.state.progress !== null)
          shares.push(source.state.progress.done ?? NaN);
      });
    });
    open();
    await reading;
    flushSync();
    stop();
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('shows why a source is refused, until the next is read', async () => {
    const { source } = setUp();
    await source.readFiles([csvFile('', 'tom.csv')]);
    expect(source.state).toEqual({ phase: 'empty' });
    expect(source.problem).toMatchObject({ code: 'file-empty', place: { file: 'tom.csv' } });
    await source.readFiles([csvFile()]);
    expect(source.problem).toBeNull();
    expect(source.state.phase).toBe('preview');
  });

  it('is back at nothing when it is stopped, and that is no problem', async () => {
    const { source, store, workers } = setUp();
    const reading = source.readFiles([fileInPieces(csv, 'kunder.csv', shutGate().gate)]);
    await waitUntil(() => {
      expect(workers[0]!.asked('readSources')).toHaveLength(1);
    });
    source.stop();
    await reading;
    expect(source.state).toEqual({ phase: 'empty' });
    expect(source.problem).toBeNull();
    expect(await countAll(store)).toMatchObject({ lists: 0 });
    await source.readFiles([csvFile()]);
    expect(source.state.phase).toBe('preview');
  });

  it('shows the source asked for last, however long an earlier one takes', async () => {
    const { source, fileName } = setUp();
    const { gate, open } = shutGate();
    const slow = source.readFiles([fileInPieces(csv, 'slow.csv', gate)]);
    const fast = source.readFiles([csvFile(csv, 'fast.csv')]);
    open();
    await Promise.all([slow, fast]);
    expect(fileName()).toBe('fast.csv');
    await source.plan({ file: 0, column: 0, use: 'keep', role: 'id' });
    expect(fileName()).toBe('fast.csv');
  });

  it('says nothing of an earlier source that turned out bad', async () => {
    const { source, fileName } = setUp();
    const slow = source.readFiles([csvFile('', 'tom.csv')]);
    const fast = source.readFiles([csvFile(csv, 'fast.csv')]);
    await Promise.all([slow, fast]);
    expect([fileName(), source.problem]).toEqual(['fast.csv', null]);
  });
});

describe('readAs', () => {
  it('reads the same source as the reader says, and remembers all that was said', async () => {
    const { source, preview } = setUp();
    await source.readText('A,B;C\n1,2;3\n4,5;6\n', 'inklistrat');
    const shape = () => [preview()?.dialect.delimiter, preview()?.dialect.encoding];
    await source.readAs(0, { delimiter: ';' });
    expect(shape()).toEqual([';', 'utf-8']);
    await source.readAs(0, { encoding: 'windows-1252' });
    expect(shape()).toEqual([';', 'windows-1252']);
    await source.readText('A,B;C\n1,2;3\n4,5;6\n', 'inklistrat');
    await source.readAs(0, { delimiter: ',' });
    expect(shape()).toEqual([',', 'utf-8']);
  });

  it('does nothing when nothing has been read', async () => {
    const { source, workers } = setUp();
    await source.readAs(0, { delimiter: ';' });
    expect(source.state).toEqual({ phase: 'empty' });
    expect(workers).toHaveLength(0);
  });
});

describe('plan', () => {
  it('shows what the source becomes under another meaning', async () => {
    const { source, preview } = setUp();
    await source.readText(csv, 'inklistrat');
    await source.plan({ file: 0, column: 1, use: 'keep', role: 'margin' });
    expect(preview()).toMatchObject({ columns: [{}, { plan: { role: 'margin' } }] });
  });

  it('says that the source must be chosen again when the worker has lost it', async () => {
    const { source, workers } = setUp();
    await source.readText(csv, 'inklistrat');
    workers[0]!.crash();
    await source.plan({ file: 0, column: 1, use: 'keep', role: 'margin' });
    expect(source.state).toEqual({ phase: 'empty' });
    expect(source.problem).toMatchObject({ code: 'nothing-open' });
  });
});

describe('several files', () => {
  const deals = 'Affär;Kund;Fas;Belopp\n1;Alfa;Won;10\n2;Alfa;Won;5\n3;Beta;Lost;7\n';
  const dealsFile = () => csvFile(deals, 'affärer.csv');
  const uses = (source: ImportSource) =>
    source.state.phase === 'preview' ? source.state.intake.files.map(({ use }) => use) : [];

  it('are read together or added, and taken out again', async () => {
    const { source, fileName } = setUp();
    await source.readFiles([csvFile(), dealsFile()]);
    expect(uses(source)).toEqual(['register', 'rows']);
    await source.remove(0);
    expect([uses(source), fileName()]).toEqual([['rows'], 'affärer.csv']);
    await source.readFiles([csvFile()], true);
    expect(uses(source)).toEqual(['rows', 'register']);
    await source.remove(0);
    await source.remove(0);
    expect(source.state).toEqual({ phase: 'empty' });
  });

  it('stay when one that is added is refused', async () => {
    const { source, fileName } = setUp();
    await source.readFiles([csvFile()]);
    await source.readFiles([csvFile('', 'tom.csv')], true);
    expect([source.problem?.code, fileName()]).toEqual(['file-empty', 'kunder.csv']);
    await source.readText(deals, 'inklistrat', true);
    expect(uses(source)).toEqual(['register', 'rows']);
  });

  it('stay when the reading of one that is added is stopped', async () => {
    const { source, fileName, workers } = setUp();
    await source.readFiles([csvFile()]);
    const adding = source.readFiles([fileInPieces(deals, 'affärer.csv', shutGate().gate)], true);
    await waitUntil(() => {
      expect(workers[0]!.asked('readSources')).toHaveLength(2);
    });
    source.stop();
    await adding;
    expect([source.wasStopped, source.problem, fileName()]).toEqual([true, null, 'kunder.csv']);
    await source.readFiles([dealsFile()], true);
    expect(uses(source)).toEqual(['register', 'rows']);
    expect(workers).toHaveLength(1);
  });

  it('that are added while others are read come after them', async () => {
    const { source, workers } = setUp();
    const { gate, open } = shutGate();
    const slow = source.readFiles([fileInPieces(csv, 'kunder.csv', gate)]);
    const added = source.readFiles([dealsFile()], true);
    open();
    await Promise.all([slow, added]);
    expect(uses(source)).toEqual(['register', 'rows']);
    expect(workers).toHaveLength(1);
  });

  it('stay as they were read when one cannot be read another way', async () => {
    const { source, workers } = setUp();
    await source.readFiles([csvFile(), dealsFile()]);
    await source.readAs(1, { encoding: 'utf-16le' });
    expect(source.problem).toMatchObject({ place: { file: 'affärer.csv' } });
    expect(uses(source)).toEqual(['register', 'rows']);
    expect(workers).toHaveLength(1);
  });
});

describe('choose', () => {
  it('shows what the files become under another choice', async () => {
    const { source } = setUp();
    await source.readText('Affär;Kund;Fas;Belopp\n1;Alfa;Won;10\n2;Alfa;Hm;5\n3;Beta;Won;7\n', 'a');
    await source.choose({ outcomes: [{ value: 'Hm', outcome: 'won' }] });
    expect(source.state).toMatchObject({ intake: { combined: { rollUp: { revenue: 22 } } } });
  });
});

describe('findings', () => {
  const doubled = 'Kund;Bransch\nAlfa AB;IT\nAlfa Aktiebolag;it\nBeta;Bygg\n';

  it('come by themselves after each preview', async () => {
    const { source } = setUp();
    await source.readText(doubled, 'k');
    expect([source.findings, source.isInspecting]).toEqual([null, true]);
    await waitUntil(() => {
      expect(source.isInspecting).toBe(false);
    });
    expect(source.findings).toMatchObject({ variants: [{ column: 'Bransch' }], mergedRows: 0 });
    await source.choose({ duplicates: [{ sign: 'name', value: 'Alfa AB', action: 'sum' }] });
    expect(source.isInspecting).toBe(true);
    await waitUntil(() => {
      expect(source.findings?.mergedRows).toBe(1);
    });
  });

  it('of other files are forgotten', async () => {
    const { source } = setUp();
    await source.readText(doubled, 'k');
    await waitUntil(() => {
      expect(source.findings).not.toBeNull();
    });
    await source.readText(csv, 'k');
    expect(source.findings).toBeNull();
    await source.close();
    expect([source.findings, source.isInspecting]).toEqual([null, false]);
  });

  it('that cannot be had leave the preview as it is', async () => {
    const { source, workers } = setUp();
    await source.readText(doubled, 'k');
    workers[0]!.crash();
    await waitUntil(() => {
      expect(source.isInspecting).toBe(false);
    });
    expect([source.state.phase, source.problem, source.findings]).toEqual(['preview', null, null]);
  });
});

describe('store', () => {
  it('stores the list and is back at nothing', async () => {
    const { source, store } = setUp();
    await source.readText(csv, 'inklistrat');
    let stored: unknown;
    const phases = await phasesDuring(source, async () => {
      stored = await source.store('Kunder');
    });
    expect(phases).toEqual(['preview', 'storing', 'empty']);
    expect(stored).toMatchObject({ name: 'Kunder', rowCount: 2 });
    expect((await loadLists(store)).items).toEqual([stored]);
  });

  it('does nothing without a preview', async () => {
    const { source, workers } = setUp();
    expect(await source.store('Kunder')).toBeUndefined();
    expect(workers).toHaveLength(0);
  });

  it('shows why it failed and stays at the preview, so that it can be tried again', async () => {
    const { source, store } = setUp();
    await source.readText(csv, 'inklistrat');
    failWrite(1, new DOMException('', 'QuotaExceededError'));
    expect(await source.store('Kunder')).toBeUndefined();
    vi.restoreAllMocks();
    expect(source.state.phase).toBe('preview');
    expect(source.problem).toMatchObject({ code: 'storage-full' });
    expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
    expect(await source.store('Kunder')).toMatchObject({ rowCount: 2 });
    expect(source.problem).toBeNull();
  });

  it('is back at nothing when it is stopped, for the worker took the source with it', async () => {
    const { source, store } = setUp();
    await source.readText(csv, 'inklistrat');
    const storing = source.store('Kunder');
    expect(source.state.phase).toBe('storing');
    source.stop();
    expect(await storing).toBeUndefined();
    expect(source.state).toEqual({ phase: 'empty' });
    expect(source.problem).toBeNull();
    expect(await countAll(store)).toMatchObject({ lists: 0, columns: 0 });
  });

  it('is back at nothing, and says why, when the worker crashes', async () => {
    const { source, workers } = setUp();
    await source.readText(csv, 'inklistrat');
    const storing = source.store('Kunder');
    workers[0]!.crash();
    expect(await storing).toBeUndefined();
    expect(source.state).toEqual({ phase: 'empty' });
    expect(source.problem).toMatchObject({ code: 'worker-stopped' });
  });

  it('gives way to a source that is read meanwhile', async () => {
    const { source, fileName } = setUp();
    await source.readText(csv, 'inklistrat');
    const storing = source.store('Kunder');
    const { gate, open } = shutGate();
    const reading = source.readFiles([fileInPieces(csv, 'ny.csv', gate)]);
    expect(await storing).toBeUndefined();
    expect(source.state).toMatchObject({ phase: 'reading', name: 'ny.csv' });
    open();
    await reading;
    expect(fileName()).toBe('ny.csv');
  });
});

describe('close', () => {
  it('forgets the source and what was wrong with it', async () => {
    const { source, engine } = setUp();
    await source.readText(csv, 'inklistrat');
    await source.close();
    expect(source.state).toEqual({ phase: 'empty' });
    await expect(engine.ask('storeIntake', { name: 'Kunder' })).rejects.toThrow('nothing-open');
    await source.readAs(0, { delimiter: ',' });
    expect(source.state).toEqual({ phase: 'empty' });
    await source.readFiles([csvFile('', 'tom.csv')]);
    await source.close();
    expect(source.problem).toBeNull();
  });

  it('stops what is being read', async () => {
    const { source } = setUp();
    const reading = source.readFiles([fileInPieces(csv, 'kunder.csv', shutGate().gate)]);
    await source.close();
    await reading;
    expect([source.state.phase, source.problem]).toEqual(['empty', null]);
  });

  it('shows nothing of a preview that arrives as it closes', async () => {
    const port: WorkerPort = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (message) => {
        const { number, method } = message as EngineRequest;
        if (method === 'closeIntake') answer(number);
      },
      terminate: () => undefined,
    };
    const answer = (number: number) => {
      const data = { kind: 'result', number, result: null } as const;
      port.onmessage?.({ data } as MessageEvent<EngineReply>);
    };
    const source = new ImportSource(new EngineClient(() => port), () => sv.made);
    const reading = source.readText(csv, 'inklistrat');
    answer(1);
    await source.close();
    await reading;
    expect(source.state).toEqual({ phase: 'empty' });
  });
});
