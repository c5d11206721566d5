/* Firefox and WebKit, where they are installed: npm run test:engines. Each is driven by its own means, see engine.ts. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test/results/engines',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
});
