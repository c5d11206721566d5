import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { storageFailure } from '../../src/storage/failures.ts';
import { refuse } from '../../src/table/problem.ts';

const quota = new DOMException('', 'QuotaExceededError');

/** As Dexie reports a transaction that the browser ended: its own name outside, the reason in `inner`. */
const wrapped = (inner: Error): Error => new Dexie.AbortError('Transaction aborted', inner);

it.each([
  ['bare', quota],
  ['inside an abort', wrapped(quota)],
  ['twice inside', wrapped(wrapped(quota))],
  ['as the first failure of a bulk write', Object.assign(new Error('bulk'), { failures: [quota] })],
  ['as a cause', new Error('outer', { cause: quota })],
])('sees a full disk %s', (_, error) => {
  expect(storageFailure(error)).toEqual(refuse('storage-full'));
});

it('gives the innermost reason when storage is not to be had', () => {
  const error = new Dexie.OpenFailedError('It did not open', new DOMException('', 'SecurityError'));
  expect(storageFailure(error)).toEqual(refuse('storage-unavailable', {}, { reason: 'SecurityError' }));
});

it('lets problems of our own and faults of the program pass', () => {
  const own = refuse('list-not-found', {}, { id: 'a' });
  expect(storageFailure(own)).toBe(own);
  expect(storageFailure(wrapped(own))).toBe(own);
  const fault = new TypeError('x');
  expect(storageFailure(fault)).toBe(fault);
  expect(storageFailure('x')).toBe('x');
});

it('ends on an error that is its own cause', () => {
  const loop = new Error('loop');
  loop.cause = loop;
  expect(storageFailure(loop)).toBe(loop);
});
