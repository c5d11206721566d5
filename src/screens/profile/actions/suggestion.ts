import type { LineId } from '../../../method/decisions.ts';

/** Something for a department to do, drawn from the profile. */
export interface Suggestion {
  /** Names it for ever: what people change of it is kept under this name. */
  readonly key: string;
  readonly title: string;
  /** One or several lines. */
  readonly text: string;
  /** The lines that it is drawn from; none where it is drawn from what the profile rests on. */
  readonly from: readonly LineId[];
}

/** A suggestion that the profile lacks the lines for: any of them would do. */
export interface Missing {
  readonly title: string;
  readonly needs: readonly LineId[];
}

/** What a department can be told, and what it could be told if the profile said more. */
export class Gathered {
  readonly suggestions: Suggestion[] = [];
  readonly missing: Missing[] = [];

  /** Adds the suggestion; without a text it is one that is missing. */
  add(
    key: string,
    title: string,
    text: string | null,
    from: readonly LineId[],
    needs: readonly LineId[] = from,
  ) {
    if (text === null || text.trim() === '') this.missing.push({ title, needs });
    else this.suggestions.push({ key, title, text, from });
  }
}
