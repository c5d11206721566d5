/* WebKit by the driver that comes with WebKitGTK (Debian: webkit2gtk-driver), on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { until, type Engine } from './engine.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Runs a screen that nobody sees; null where there is a screen. */
  readonly screen: string | null;
}

/** The programs, or what is missing, in words. */
export function findWebKit(): WebKitPrograms | string {
  const driver = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'].find((path) =>
    existsSync(path),
  );
  if (driver === undefined) return 'WebKitWebDriver is not installed (Debian: webkit2gtk-driver)';
  const roots = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64'];
  const browser = roots
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => /^webkit(2)?gtk/.test(name))
        .map((name) => `${root}/${name}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
  if (browser === undefined) return 'WebKit’s MiniBrowser is not installed (Debian: libwebkit2gtk-4.1-0)';
  const screen = existsSync('/usr/bin/Xvfb') ? '/usr/bin/Xvfb' : null;
  if (screen === null && process.env['DISPLAY'] === undefined)
    return 'WebKit needs a screen: Xvfb is not installed (Debian: xvfb)';
  return { driver, browser, screen };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** The number of the screen comes by a pipe, once it is there. */
async function startScreen(program: string): Promise<{ display: string; process: ChildProcess }> {
  const started = spawn(program, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    started.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    started.once('exit', () => {
      reject(new Error('Xvfb ended'));
    });
  });
  return { display: `:${number}`, process: started };
}

export async function openWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const shown = screen === null ? null : await startScreen(screen);
  const port = await freePort();
  const driving = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(shown && { DISPLAY: shown.display }),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // A container lets no sandbox be made in it.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await until('the driver of WebKit answers', () => send('GET', '/status'), 20_000);
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  const { sessionId } = (await send('POST', '/session', { capabilities })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 60_000 });
  return {
    name: 'WebKit',
    async open(url) {
      await send('POST', `${session}/url`, { url });
    },
    async run(body) {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const text = (await send('POST', `${session}/execute/async`, { script, args: [] })) as string;
      const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async choose(selector, path) {
      const found = await send('POST', `${session}/element`, { using: 'css selector', value: selector });
      const [id] = Object.values(found as Record<string, string>);
      await send('POST', `${session}/element/${id ?? ''}/value`, { text: path });
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      driving.kill('SIGKILL');
      shown?.process.kill('SIGKILL');
    },
  };
}
