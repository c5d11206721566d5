/* A study file of which the study is already here: found, compared and joined. */
import { readFile, type StudyFile } from '../document/file.ts';
import { alignIds } from '../document/merge/align-ids.ts';
import { canonicalText } from '../document/merge/canonical.ts';
import { mergeStudies, resolveMerge } from '../document/merge/merge-studies.ts';
import { mergeWorkshops } from '../document/merge/merge-workshops.ts';
import { factsOf, frozenPart } from '../document/merge/to-facts.ts';
import type { Conflict, Fact } from '../document/merge/types.ts';
import type { Study, StudyBundle } from '../document/types.ts';
import { compareCells } from '../importing/again/compare-columns.ts';
import { matchCustomers } from '../importing/again/match-customers.ts';
import { carryAnswers, carryCustomers } from '../method/carry-answers.ts';
import { customerKeys } from '../method/customer-key.ts';
import { joinStudy, readBundle, restoreStudy } from '../storage/join-study.ts';
import { loadList, loadListMeta } from '../storage/lists.ts';
import type { Store } from '../storage/store.ts';
import { loadStudies, loadStudy } from '../storage/studies.ts';
import type { CustomerList } from '../table/list.ts';
import { refuse } from '../table/problem.ts';
import type { EngineHandler, EngineHost } from './engine-host.ts';
import type { JoinChoice, JoinConflict, JoinReport, StudyTwin } from './join-types.ts';
import { textOf } from './text-of.ts';

type JoinMethods = Pick<EngineHandler, 'findTwin' | 'compareJoin' | 'joinStudies' | 'undoJoin'>;

/** What the handler answers about a study that two people have worked on. */
export function joinMethods({ store, now, newId }: EngineHost): JoinMethods {
  return {
    async findTwin({ file }) {
      const content = readFile(await textOf(file), file.name);
      return content.kind === 'study' ? twinOf(store, content) : null;
    },
    async compareJoin({ file, studyId }) {
      const ours = await readBundle(store, studyId);
      const list = await loadList(store, ours.study.listId);
      const { bundle, strangers } = broughtTo(list, await studyFile(file));
      return reportOf(ours, bundle, list, strangers);
    },
    async joinStudies({ file, studyId, choices }) {
      const { listId } = await loadStudy(store, studyId);
      const { bundle, strangers } = broughtTo(await loadList(store, listId), await studyFile(file));
      if (strangers > 0) throw refuse('join-strangers', {}, { customers: strangers });
      const before = await joinStudy(store, studyId, (ours) => {
        if (ours.study.listId !== listId) throw refuse('study-moved', {}, { id: studyId });
        return withOurIds(joined(ours, bundle, choices), ours, { now: now(), newId });
      });
      return { before };
    },
    async undoJoin({ before }) {
      await restoreStudy(store, before);
      return null;
    },
  };
}

async function studyFile(file: File): Promise<StudyFile> {
  const content = readFile(await textOf(file), file.name);
  if (content.kind !== 'study') throw refuse('not-malkund-file', { file: file.name });
  return content;
}

/**
 * The stored study that a file is another copy of: of the same id, or begun at the same moment (a file that is opened
 * gets new ids), or made on a list with the same cells; the one changed last of several.
 */
async function twinOf(store: Store, { study, list: { list } }: StudyFile): Promise<StudyTwin | null> {
  const { items: studies } = await loadStudies(store);
  const known =
    studies.find(({ id }) => id === study.id) ??
    studies.find(({ createdAt, isExample }) => !isExample && createdAt === study.createdAt);
  if (known !== undefined) return { studyId: known.id, name: known.name };
  const seen = new Map<string, boolean>();
  for (const one of studies) {
    const isSame = seen.get(one.listId) ?? (await hasSameList(store, one, list));
    seen.set(one.listId, isSame);
    if (isSame) return { studyId: one.id, name: one.name };
  }
  return null;
}

async function hasSameList(store: Store, { listId }: Study, list: CustomerList): Promise<boolean> {
  try {
    const meta = await loadListMeta(store, listId);
    if (meta.rowCount !== list.rowCount || meta.columns.length !== list.columns.length) return false;
    if (meta.columns.some(({ name, kind }, at) => !isColumn(list, at, name, kind))) return false;
    return sameCells(await loadList(store, listId), list);
  } catch {
    // A list that cannot be read is nobody's twin; whoever opens it hears why.
    return false;
  }
}

const isColumn = ({ columns }: CustomerList, at: number, name: string, kind: string): boolean =>
  columns[at]?.name === name && columns[at].column.kind === kind;

function sameCells(one: CustomerList, other: CustomerList): boolean {
  if (one.rowCount !== other.rowCount || one.columns.length !== other.columns.length) return false;
  return one.columns.every(({ name, column }, at) => {
    const its = other.columns[at];
    const isSame = its?.name === name ? compareCells(column, its.column) : null;
    if (isSame === null) return false;
    for (let row = 0; row < one.rowCount; row++) if (!isSame(row, row)) return false;
    return true;
  });
}

/** What the file says of the customers of our list; `strangers` have answers in the file and are not on the list. */
function broughtTo(
  ours: CustomerList,
  file: StudyFile,
): { readonly bundle: StudyBundle; readonly strangers: number } {
  const { study, answers, profiles, workshop, list } = file;
  const isSame = sameCells(ours, list.list);
  const newerOf = isSame
    ? Int32Array.from({ length: ours.rowCount }, (_, row) => row)
    : matchCustomers(list.list, ours).newerOf;
  const carrying = { newerOf, keyAt: customerKeys(ours).keyAt };
  const { kept, lost } = carryAnswers(answers, carrying);
  const excluded = carryCustomers(study.decisions.excluded, carrying);
  return {
    bundle: {
      study: { ...study, decisions: { ...study.decisions, excluded } },
      answers: kept,
      profiles,
      ...(workshop === undefined ? {} : { workshop }),
    },
    strangers: lost.length,
  };
}

/** What comes of both with what was chosen; a choice that is missing is refused. */
function joined(ours: StudyBundle, theirs: StudyBundle, choices: readonly JoinChoice[]): StudyBundle {
  const merge = mergeStudies(ours, theirs);
  const chosen = new Map(
    choices.flatMap(({ id, value }) => {
      const conflict = merge.conflicts.find((one) => one.id === id);
      const at = conflict?.options.findIndex((option) => canonicalText(option) === value) ?? -1;
      return at === 0 || at === 1 ? [[id, at] as const] : [];
    }),
  );
  // Something may have been changed here since the two were compared.
  const open = merge.conflicts.filter(({ id }) => !chosen.has(id)).length;
  if (open > 0) throw refuse('join-undecided', {}, { conflicts: open });
  const workshop = mergeWorkshops(ours.workshop, theirs.workshop, ours.study.id);
  return { ...resolveMerge(merge, chosen), ...(workshop === undefined ? {} : { workshop }) };
}

/** The joined study in the place of ours, with our profiles under their ids; our leads and how far our reader has come stay. */
function withOurIds(
  { study, answers, profiles, ...beside }: StudyBundle,
  ours: StudyBundle,
  { now, newId }: { readonly now: number; readonly newId: () => string },
): StudyBundle {
  const { id, listId, isExample, createdAt, visited, again, leads } = ours.study;
  const known = new Map(ours.profiles.map((kept) => [canonicalText(frozenPart(kept)), kept.id]));
  const place = { id, listId, isExample, createdAt, updatedAt: now };
  return {
    study: {
      ...study,
      ...place,
      ...(visited === undefined ? {} : { visited }),
      ...(again === undefined ? {} : { again }),
      ...(leads === undefined ? {} : { leads }),
    },
    ...beside,
    answers,
    // What was finished from this study elsewhere belongs to it here.
    profiles: profiles.map((kept) => ({
      ...kept,
      id: known.get(canonicalText(frozenPart(kept))) ?? newId(),
      studyId: id,
    })),
  };
}

function reportOf(here: StudyBundle, there: StudyBundle, list: CustomerList, strangers: number): JoinReport {
  const [ours, theirs] = alignIds(here, there);
  const { conflicts } = mergeStudies(ours, theirs);
  const { nameAt } = customerKeys(list);
  const [oursSaid, theirsSaid] = [factsOf(ours), factsOf(theirs)];
  const buyersOf = (row: number) =>
    [...ours.answers, ...theirs.answers].filter((one) => one.customer.row === row);
  const shown = ({ id, about, options }: Conflict): JoinConflict => {
    const row = 'row' in about ? about.row : null;
    const buyerAt =
      about.of === 'buyer' && row !== null
        ? Math.max(...buyersOf(row).map(({ buyers }) => buyers.findIndex((one) => one.id === about.buyer)))
        : -1;
    const at = ourValue(oursSaid, id, options);
    return {
      id,
      about,
      customer: row === null ? null : nameAt(row),
      buyer: buyerAt < 0 ? null : buyerAt + 1,
      profile: about.of === 'profile' ? (profileName(ours, theirs, about.profile) ?? null) : null,
      options: [
        { value: canonicalText(options[at]), content: options[at] },
        { value: canonicalText(options[1 - at]), content: options[1 - at] },
      ],
    };
  };
  return {
    conflicts: conflicts.map(shown),
    strangers,
    onlyHere: countBy([...oursSaid.values()].filter(({ id }) => !theirsSaid.has(id))),
    onlyThere: countBy([...theirsSaid.values()].filter(({ id }) => !oursSaid.has(id))),
  };
}

/** Which of the options is what our study says. */
function ourValue(said: ReadonlyMap<string, Fact>, id: string, [first]: Conflict['options']): 0 | 1 {
  return canonicalText(said.get(id)?.value) === canonicalText(first) ? 0 : 1;
}

const profileName = (ours: StudyBundle, theirs: StudyBundle, id: string): string | undefined =>
  [...ours.profiles, ...theirs.profiles].find((kept) => kept.id === id)?.profile.name;

/** Answers, decisions and finished profiles among some facts. */
function countBy(facts: readonly Fact[]): JoinReport['onlyHere'] {
  const count = (is: (fact: Fact) => boolean): number => facts.filter(is).length;
  return {
    answers: count(({ about }) => about.of === 'trait' || (about.of === 'buyer' && about.field !== 'here')),
    decisions: count(({ about }) => about.of !== 'trait' && about.of !== 'buyer' && about.of !== 'profile'),
    profiles: count(({ about }) => about.of === 'profile' && about.field === 'here'),
  };
}
