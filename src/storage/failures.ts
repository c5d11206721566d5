/* From the browser's many ways to fail at storing to the few that the user can act on. */
import { ProblemError, refuse } from '../table/problem.ts';

/** Names of errors by which a browser says that it cannot or will not store. */
const unavailable: ReadonlySet<string> = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'UnknownError',
  'OpenFailedError',
  'DatabaseClosedError',
  'NotReadableError',
  'AbortError',
  'TimeoutError',
  'TransactionInactiveError',
]);

/** The error and those it was made of: Dexie wraps what the browser threw, and bulk writes list their failures. */
function* layers(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 4) return;
  yield error;
  yield* layers(error.cause, depth + 1);
  if ('inner' in error) yield* layers(error.inner, depth + 1);
  if ('failures' in error && Array.isArray(error.failures)) yield* layers(error.failures[0], depth + 1);
}

/**
 * The problem that an error from the database means: 'storage-full', 'storage-newer' {found, known} or
 * 'storage-unavailable' {reason}. Anything else is a fault in the program and comes back as it is.
 */
export function storageFailure(error: unknown): unknown {
  const all = [...layers(error)];
  const own = all.find((layer) => layer instanceof ProblemError);
  if (own !== undefined) return own;
  const names = all.map((layer) => layer.name);
  if (names.includes('QuotaExceededError')) return refuse('storage-full');
  const reason = names.findLast((name) => unavailable.has(name));
  return reason === undefined ? error : refuse('storage-unavailable', {}, { reason });
}

/** Whether the browser has lost the connection to a database that is there all the same (WebKit says it so). */
export function isConnectionLost(error: unknown): boolean {
  return [...layers(error)].some(
    ({ name, message }) =>
      name === 'UnknownError' && /connection to indexed database server lost/i.test(message),
  );
}
