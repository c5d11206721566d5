/* Sums the runners' JSON reports into one line. A run that failed without a failing test counts as one failure. */
import { existsSync, readFileSync } from 'node:fs';

const status = Number(process.argv[2]);
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const unit = read('test/results/unit.json');
const browser = read('test/results/browser.json');

const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
const failing = (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0);
const failed = failing === 0 && (status !== 0 || passed === 0) ? 1 : failing;

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
