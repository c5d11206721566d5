import { build } from 'vite';

export const nextVersion = 'test/results/next-version';
/** What the start page of the next version says. */
export const nextTitle = 'Nästa version av startsidan';

/** Builds the app as it might look after a change: one text of its is another. */
export async function buildNextVersion(): Promise<void> {
  await build({
    logLevel: 'warn',
    build: { outDir: nextVersion, emptyOutDir: true },
    plugins: [
      {
        name: 'next-version',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('language/sv/start.ts')
            ? code.replace('Hitta er målkund i er egen kundlista', nextTitle)
            : undefined,
      },
    ],
  });
}
