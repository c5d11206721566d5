import { ProblemError, type Problem } from '../table/problem.ts';

/** Any thrown thing as a problem that can cross to the main thread; unforeseen ones keep their message as data. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'unexpected', place: {}, data: { message: message.slice(0, 500) } };
}
