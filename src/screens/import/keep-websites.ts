/* A website tells a company from others of its name, and is nobody's personal data: lists of leads keep theirs. */
import type { ColumnChoice } from '../../engine/protocol.ts';
import type { IntakePreview } from '../../importing/intake/types.ts';

const website =
  /^\s*(web\s?sites?|web|webbplats|hemsida|dom(ä|a)n|domain( name)?|company domain name|url)\s*$/i;

/** What is to be said of the columns of websites that were left out by our guess. */
export function websitesLeft({ files }: IntakePreview): readonly ColumnChoice[] {
  return files.flatMap(({ preview, isRemembered }, file) =>
    isRemembered
      ? []
      : preview.columns
          .filter(({ plan }) => plan.use === 'leave' && website.test(plan.name))
          .map(({ plan }) => ({ file, column: plan.source, use: 'keep' as const, role: null })),
  );
}
