/* The most that a workbook may unpack to: 50 MB of zeros are a file of 49 kB. */

export const workbookLimits = {
  /** One part of the workbook, unpacked. A sheet of a million rows and 25 columns is about this large. */
  partMegabytes: 1000,
  /** Texts that many cells share; they are held in memory while a sheet is read. */
  sharedMegabytes: 250,
  /** All cells of a sheet as text. */
  textChars: 500_000_000,
  /** One tag or one text of the workbook; a cell holds at most 32,767 characters. */
  tokenChars: 1_000_000,
  sheets: 1000,
  /** Sheets are counted row by row up to so many bytes; larger ones by the size they state. */
  countedMegabytes: 32,
  /** The last row that a sheet can have. */
  lastRow: 1_048_576,
  lastColumn: 16_384,
} as const;
