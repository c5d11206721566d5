/* The shape that problems have when they reach a sentence: see table/problem.ts. */
export interface ProblemPlace {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}
export type ProblemData = Readonly<Record<string, string | number>>;

/** What happened, where, and the way out, in one or two sentences. */
export type ProblemSentence = (place: ProblemPlace, data: ProblemData) => string;
