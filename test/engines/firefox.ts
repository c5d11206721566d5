/* Firefox by WebDriver BiDi, which it speaks without any other program. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Engine } from './engine.ts';

const usualPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'] ?? '', ...usualPlaces].find((path) => path !== '' && existsSync(path));
}

/** Every question is a short one. */
const answerMs = 5_000;

interface Reply {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: Record<string, unknown>;
}

export async function openFirefox(binary: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'malkund-firefox-'));
  const browser = spawn(
    binary,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    browser.once('exit', () => {
      reject(new Error(`Firefox ended: ${said}`));
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let number = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString()) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++number;
    const reply = await new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`Firefox did not answer ${method}`));
      }, answerMs);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      socket.send(JSON.stringify({ id, method, params }));
    }).finally(() => waiting.delete(id));
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error} ${reply.message ?? ''}`);
    return reply.result ?? {};
  };
  await send('session.new', { capabilities: {} });
  const tree = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context ?? '';
  return {
    name: 'Firefox',
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async run(body) {
      const ran = (await send('script.callFunction', {
        functionDeclaration: `async () => JSON.stringify((await (async () => { ${body} })()) ?? null)`,
        awaitPromise: true,
        target: { context },
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (ran.type !== 'success') throw new Error(ran.exceptionDetails?.text ?? 'it threw');
      return JSON.parse(ran.result?.value ?? 'null') as unknown;
    },
    async choose(selector, path) {
      const found = (await send('script.callFunction', {
        functionDeclaration: `() => document.querySelector(${JSON.stringify(selector)})`,
        awaitPromise: false,
        target: { context },
      })) as { result?: { sharedId?: string } };
      const element = { sharedId: found.result?.sharedId };
      if (element.sharedId === undefined) throw new Error(`There is no ${selector}`);
      await send('input.setFiles', { context, element, files: [path] });
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      socket.close();
      browser.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
