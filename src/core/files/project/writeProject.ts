import type { WrittenDataset } from '../../model/dataset.ts'
import type { Project } from '../../model/project.ts'
import { competenceLines, groupingLines, industryLines, measureLines } from './datasetLines.ts'
import { jsonText, sortedKeys } from './jsonText.ts'
import { migrations } from './migrate.ts'
import { TextPieces } from './textPieces.ts'
import { usesLines } from './usesLines.ts'

/**
 * Writes a project as the bytes of a project file: JSON in UTF-8 with a fixed order of keys, one line for each industry,
 * competence, cluster, actor and for the uses of an industry, so that a comparison of two files can be read. Numbers are
 * exact: what is read again is equal, and equal projects give the same bytes.
 */
export function writeProject(project: Project): Uint8Array {
  return write(project, (pieces) => {
    pieces.add('    "dataset": ')
    addDataset(pieces, project.dataset, '    ')
    pieces.add(',\n')
  })
}

/** Writes everything of a project but its dataset, of which only the hash stands in it: the document that is autosaved. */
export function writeDocument(project: Project, datasetHash: string): Uint8Array {
  return write(project, (pieces) => pieces.add(`    "dataset": ${jsonText(datasetHash)},\n`))
}

/** Writes a dataset alone, as it stands in a project file. */
export function writeDataset(dataset: WrittenDataset): Uint8Array {
  const pieces = new TextPieces()
  addDataset(pieces, dataset, '')
  return pieces.bytes()
}

function write(project: Project, addItsDataset: (pieces: TextPieces) => void): Uint8Array {
  const pieces = new TextPieces()
  pieces.add(`{\n  "format": "pomona",\n  "version": ${migrations.length},\n  "project": {\n`)
  const { id, title, subtitle, source, note, modified } = project
  for (const [key, value] of Object.entries({ id, title, subtitle, source, note, modified }))
    if (value !== undefined) pieces.add(`    "${key}": ${jsonText(value)},\n`)
  addItsDataset(pieces)
  for (const key of ['clusters', 'actors', 'verdicts', 'attested'] as const)
    addList(pieces, '    ', key, project[key].map(jsonText), ',')
  addRecord(pieces, 'colours', project.colours)
  addRecord(pieces, 'names', project.names)
  addList(pieces, '    ', 'diagrams', project.diagrams.map(jsonText), '')
  pieces.add('  }\n}\n')
  return pieces.bytes()
}

function addDataset(pieces: TextPieces, dataset: WrittenDataset, outer: string): void {
  const indent = `${outer}  `
  pieces.add(`{\n${indent}"weightKind": ${jsonText(dataset.weightKind)},\n`)
  pieces.add(`${indent}"illustrative": ${dataset.illustrative},\n`)
  addList(pieces, indent, 'measures', measureLines(dataset), ',')
  addList(pieces, indent, 'sectors', groupingLines(dataset.sectors), ',')
  addList(pieces, indent, 'areas', groupingLines(dataset.areas), ',')
  addList(pieces, indent, 'industries', industryLines(dataset), ',')
  addList(pieces, indent, 'competences', competenceLines(dataset), ',')
  addList(pieces, indent, 'uses', usesLines(dataset), '')
  pieces.add(`${outer}}`)
}

function addList(pieces: TextPieces, indent: string, key: string, lines: Iterable<string>, after: ',' | ''): void {
  addLines(pieces, `${indent}"${key}": [`, lines, indent, `]${after}\n`)
}

function addRecord(pieces: TextPieces, key: string, record: Readonly<Record<string, unknown>>): void {
  const lines = sortedKeys(record).map((name) => `${jsonText(name)}: ${jsonText(record[name])}`)
  addLines(pieces, `    "${key}": {`, lines, '    ', '},\n')
}

/** An empty list stands on one line. */
function addLines(pieces: TextPieces, open: string, lines: Iterable<string>, indent: string, close: string): void {
  let separator = `${open}\n`
  let isEmpty = true
  for (const line of lines) {
    pieces.add(`${separator}${indent}  ${line}`)
    separator = ',\n'
    isEmpty = false
  }
  pieces.add(isEmpty ? `${open}${close}` : `\n${indent}${close}`)
}
