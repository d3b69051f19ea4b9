const MiB = 1024 * 1024

/** The largest input Pomona takes, checked first, each with a Problem that names the number. */
export const limits = {
  fileBytes: 200 * MiB,
  /** Of a spreadsheet, which is a ZIP archive: all entries together, their number, and how far one may be packed. */
  unzippedBytes: 500 * MiB,
  archiveEntries: 2_000,
  archiveRatio: 200,
  /** Of a spreadsheet's sheets together: cells up to the last filled one of each row, and distinct text. */
  sheetCells: 16_000_000,
  sheetTexts: 1_048_576,
  sheetTextBytes: 32 * MiB,
  /** The project that a picture carries, packed. */
  embeddedBytes: 5 * MiB,
  rows: 5_000_000,
  matrixColumns: 20_000,
  columns: 1_000,
  cellCharacters: 32_767,
  uses: 5_000_000,
  industries: 20_000,
  competences: 20_000,
  clusters: 5_000,
  actors: 5_000,
  /** On one diagram. */
  notes: 200,
  labelCharacters: 500,
  jsonDepth: 64,
  xmlDepth: 64,
  sceneMarks: 5_000,
  canvasArea: 2 ** 28,
  canvasSide: 65_535,
} as const

export type Limits = { readonly [K in keyof typeof limits]: number }
