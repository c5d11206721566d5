/* What was said of files before, for files with the same headers; and what is to be remembered of files now. */
import type { KeptSources } from '../document/kept-sources.ts';
import type { Recipe } from '../document/recipe.ts';
import type { Intake } from '../importing/intake/intake.ts';
import type { OpenFile } from '../importing/intake/open-file.ts';
import { noChoices, type IntakeChoices } from '../importing/intake/types.ts';
import { guessPlans } from '../importing/recognise.ts';
import { filesKey, headersKey } from '../importing/remember/header-keys.ts';
import { changedMemory, memoryOf, recallColumns } from '../importing/remember/remember-columns.ts';
import type { FileMemory } from '../importing/remember/types.ts';
import { loadRecipe, type RecipeId } from '../storage/recipes.ts';
import type { Store } from '../storage/store.ts';

const keyOf = ({ reading }: OpenFile): string => headersKey(reading.table.columns.map(({ name }) => name));
const fileId = (file: OpenFile): RecipeId => ({ of: 'file', key: keyOf(file) });
const setId = (files: readonly OpenFile[]): RecipeId => ({ of: 'set', key: filesKey(files.map(keyOf)) });

/** Nothing remembered is no hindrance, and neither is a database that cannot be read. */
async function recipe(store: Store, id: RecipeId): Promise<Recipe | null> {
  try {
    return await loadRecipe(store, id);
  } catch {
    return null;
  }
}

/** A file as it was understood the last time that one had its headers, and all that was said of it then. */
export async function recallFile(
  store: Store,
  file: OpenFile,
): Promise<{ readonly file: OpenFile; readonly memory: FileMemory | null }> {
  const known = await recipe(store, fileId(file));
  if (known?.of !== 'file') return { file, memory: null };
  const plans = recallColumns(file.reading.table, file.plans, known.file.columns);
  return { file: { ...file, plans, isRemembered: true }, memory: known.file };
}

/** Takes files into the intake as they were understood the last time, alone and together with those that are there. */
export async function addRecalled(store: Store, intake: Intake, files: readonly OpenFile[]): Promise<void> {
  const recalled = await Promise.all(files.map((file) => recallFile(store, file)));
  const known = await recipe(store, setId([...intake.files, ...files]));
  const before = intake.files.length;
  intake.add(recalled.map(({ file }) => ({ ...file, isRemembered: file.isRemembered || known !== null })));
  const { choices } = intake;
  const placed = <Item>(given: readonly (Item | null)[], items: readonly (Item | null)[]) => [
    ...Array.from({ length: before }, (_, index) => given[index] ?? null),
    ...items,
  ];
  intake.choose({
    ...(known?.of === 'set' ? chosenOver(choices, known.choices) : {}),
    kinds: placed(
      choices.kinds,
      recalled.map(({ memory }) => memory?.kind ?? null),
    ),
    fields: placed(
      choices.fields,
      recalled.map(({ memory }) => memory?.fields ?? null),
    ),
  });
}

const isChosen = (choice: unknown): boolean =>
  choice !== null && !(Array.isArray(choice) && choice.length === 0);

/** The choices of now where there are any, else those of before. */
function chosenOver(now: IntakeChoices, before: IntakeChoices): Partial<IntakeChoices> {
  return { ...before, ...Object.fromEntries(Object.entries(now).filter(([, choice]) => isChosen(choice))) };
}

/** What is to be remembered of the files: only what was said otherwise than guessed. */
export function recipesOf(
  { files, choices }: Pick<Intake, 'files' | 'choices'>,
  now: number,
): { readonly keep: readonly Recipe[]; readonly forget: readonly RecipeId[] } {
  const keep: Recipe[] = [];
  const forget: RecipeId[] = [];
  files.forEach((file, index) => {
    const memory: FileMemory = {
      columns: changedMemory(file.reading.table, file.plans),
      kind: choices.kinds[index] ?? null,
      fields: choices.fields[index] ?? null,
    };
    const { key } = fileId(file);
    if (memory.columns.length > 0 || memory.kind !== null || memory.fields !== null)
      keep.push({ of: 'file', key, savedAt: now, file: memory });
    else forget.push({ of: 'file', key });
  });
  const together = { ...choices, kinds: [], fields: [] };
  // Personal numbers are asked for anew each time.
  Reflect.deleteProperty(together, 'personal');
  const { key } = setId(files);
  if (Object.values(together).some(isChosen)) keep.push({ of: 'set', key, savedAt: now, choices: together });
  else forget.push({ of: 'set', key });
  return { keep, forget };
}

/** Goes back to the guess in all files, and names what is to be forgotten. */
export function forgetRecalled(intake: Intake): readonly RecipeId[] {
  const { files } = intake;
  for (const file of files)
    intake.replace(file.source, { ...file, plans: guessPlans(file.reading.table), isRemembered: false });
  intake.choose(noChoices);
  return [...files.map(fileId), setId(files)];
}

/** What is kept of the files beside their list; their bytes come later. */
export function sourcesOf({ files, choices, names }: Intake, listId: string): KeptSources {
  return {
    listId,
    files: files.map(({ source, choice, reading, plans }) => ({
      name: source.name,
      size: source.size,
      dialect: choice,
      columns: memoryOf(reading.table, plans),
      bytes: null,
    })),
    choices,
    names,
  };
}
