import { defineConfig } from '@playwright/test';
import { findChromium } from './test/browser/support/find-chromium.mjs';

const executablePath = findChromium();
// Another one lets several checkouts be tested at once.
const port = Number(process.env['TEST_PORT'] ?? 4174);

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test/results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Machines are slow and shared: a test fails by what it sees, not by how long it took.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env['CI'] ? [['list'], ['json', { outputFile: 'test/results/browser.json' }]] : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    // Everything works without it, and requests cannot be changed on their way past it. Some tests turn it on.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
