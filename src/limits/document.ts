/* The most that a document may hold. A file or link beyond these is refused before it can slow the browser down. */

export const documentLimits = {
  /** Characters of a file as text; V8 holds no string above 2^29 characters. */
  fileChars: 400_000_000,
  /** Of a backup: what it says of itself, the lists it names, characters of one line, bytes of one buffer, and all of it unpacked. */
  backupHeadChars: 2_000_000,
  backupLists: 10_000,
  backupLineChars: 200_000_000,
  backupBufferBytes: 500_000_000,
  backupBytes: 3_000_000_000,
  /** Brackets within brackets. Ours need nine at most. */
  fileDepth: 16,
  idChars: 100,
  nameChars: 1000,
  /** Column names, answers and wordings that stay in the browser. */
  answerChars: 10_000,
  cellChars: 100_000,
  /** Any text of a profile, also the name of an own trait. */
  profileTextChars: 500,
  profileLines: 200,
  /** What the owner notes of a finished profile. */
  notesChars: 10_000,
  rows: 5_000_000,
  columns: 1000,
  excluded: 100_000,
  /** Of a mix of goals. */
  goalParts: 20,
  goalWeight: 100,
  lineEdits: 2000,
  /** Of a profile, in free text. */
  ownLines: 50,
  /** That a line is worth, as the screens offer. */
  points: 99,
  /** Customers of a control group; the screens offer twenty at most. */
  control: 100,
  traitAnswers: 2000,
  buyers: 100,
  /** Job titles that were sorted by hand. */
  titles: 2000,
  profiles: 1000,
  /** Of a kept profile, over all departments. */
  actions: 500,
  actionChars: 5000,
  reportProblems: 1000,
  /** Files that one list is made of, values that are made one, and currencies. */
  reportFiles: 1000,
  mergedValues: 10_000,
  rates: 1000,
  /** A table of customers that is typed in by hand. */
  draftRows: 1000,
  draftColumns: 30,
  draftChars: 1000,
  /** Of what a step rested on: best customers by row, and fingerprints of lines. */
  visitedRows: 500,
  fingerprintChars: 20,
  /** Files that become one list together. */
  sourceFiles: 50,
  /** Of those files, packed, all together: beyond it they are not kept beside the list. */
  sourceBytes: 25_000_000,
  /** Of what a person said of single values: merges, outcomes, links, duplicates; of each. */
  saidValues: 10_000,
  recipeKeyChars: 1000,
} as const;
