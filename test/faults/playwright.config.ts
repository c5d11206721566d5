/* The long faults: npm run test:faults. A short part of them is in test/browser. */
import base from '../../playwright.config.ts';

const { webServer } = base;
const root = '../..';

export default {
  ...base,
  testDir: '.',
  outputDir: `${root}/test/results/faults`,
  timeout: 600_000,
  reporter: 'list',
  ...(webServer === undefined || Array.isArray(webServer) ? {} : { webServer: { ...webServer, cwd: root } }),
};
