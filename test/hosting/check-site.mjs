/*
 * npm run check:site -- https://…: asks a deployed site for its page, its service worker, every file of the app and one that
 * is not there, and says which headers differ from what this repository says. Nothing but the site itself is asked.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const address = process.argv[2];
if (address === undefined || !/^https?:\/\//.test(address)) {
  console.error('Which site? npm run check:site -- https://…');
  process.exit(2);
}
const { module } = await runnerImport(resolve(import.meta.dirname, 'site-faults.ts'), {
  configFile: false,
  logLevel: 'error',
});
try {
  const { asked, faults } = await module.siteFaults(address);
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0
      ? `${address}: ${asked.length} files, every header as it should be`
      : `${address}: ${faults.length} faults in the headers of ${asked.length} files`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${address} cannot be asked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
