import { ProblemError, type Problem } from '../../src/table/problem.ts';

/** The problem that the work refuses with; fails the test when it does anything else. */
export async function refusalOf(work: () => unknown): Promise<Problem> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('Nothing was refused');
}
