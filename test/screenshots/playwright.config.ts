/* `npm run screenshots`: pictures of every screen, to look at. No test, and no part of `npm test`. */
import type { PlaywrightTestConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const [server] = [base.webServer ?? []].flat();

const config: PlaywrightTestConfig = {
  ...base,
  testDir: '.',
  testMatch: 'screenshots.ts',
  outputDir: '../results/screenshots-run',
  reporter: 'list',
  timeout: 600_000,
  // A command runs where its configuration lies, unless told otherwise.
  webServer: server === undefined ? [] : { ...server, cwd: process.cwd() },
};
export default config;
