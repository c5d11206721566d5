import type { FinishedLine, Profile } from '../../document/types.ts';
import type { LineId } from '../../method/decisions.ts';

export interface AlignedLine {
  readonly line: LineId;
  readonly section: FinishedLine['section'];
  /** One place a profile; null where it has no such line. */
  readonly lines: readonly (FinishedLine | null)[];
  /** True when all of them have it, and say the same. */
  readonly isSame: boolean;
}

const saysOf = ({ value, wording }: FinishedLine): string =>
  wording?.trim().toLowerCase() ?? JSON.stringify(value);

/**
 * The lines of several profiles beside each other: company before buyer, each line once, in the order of the first
 * profile that has it; a line that only later ones have follows the one that it follows there.
 */
export function alignLines(profiles: readonly Profile[]): AlignedLine[] {
  return (['company', 'buyer'] as const).flatMap((section) => {
    const order: LineId[] = [];
    for (const { lines } of profiles) {
      let after = -1;
      for (const { line } of lines.filter((one) => one.section === section)) {
        const place = order.indexOf(line);
        if (place >= 0) after = place;
        else order.splice(++after, 0, line);
      }
    }
    return order.map((line): AlignedLine => {
      const lines = profiles.map(
        (profile) => profile.lines.find((one) => one.line === line && one.section === section) ?? null,
      );
      const said = lines.map((one) => (one === null ? null : saysOf(one)));
      return { line, section, lines, isSame: said.every((one) => one !== null && one === said[0]) };
    });
  });
}
