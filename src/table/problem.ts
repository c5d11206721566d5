/*
 * The one way to report bad input: a code, where it is, and the data that the sentence needs.
 * The sentence itself is made in language/, so that every problem reads in both languages.
 */

/** Rows and columns are counted from 1, the way the user's spreadsheet counts them (header row included). */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  /** Values for the sentence: what was found, what was expected, limits. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Thrown when work cannot go on. Everything stored before is untouched. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Makes a ProblemError; shorthand for the many places that refuse input. */
export function refuse(
  code: string,
  place: Place = {},
  data: Readonly<Record<string, string | number>> = {},
): ProblemError {
  return new ProblemError({ code, place, data });
}

/** Any thrown thing as a problem that can cross to the main thread; unforeseen ones keep their message as data. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'unexpected', place: {}, data: { message: message.slice(0, 500) } };
}
