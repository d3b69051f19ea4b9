import type { Limits } from '../../model/limits.ts'
import { type ArchiveEntry, archiveEntries } from '../archive/archiveEntries.ts'
import { unzip } from '../archive/unzip.ts'
import { CodeSet } from '../codeSet.ts'
import { Dictionary } from '../dictionary.ts'
import { Refusal } from '../refusal.ts'
import type { Cells } from '../scan.ts'
import { CellGrid } from './cellGrid.ts'
import { SharedTextsListener } from './sharedTexts.ts'
import { type CellTally, SheetListener } from './sheetListener.ts'
import { type Styles, StylesListener } from './styles.ts'
import { TextCollector } from './textCollector.ts'
import { type ListedSheet, type Relation, RelationsListener, WorkbookListener } from './workbookParts.ts'
import { type XmlListener, XmlReader } from './xmlReader.ts'

/** A sheet of a workbook: its name, and whether it is hidden. */
export interface SheetName {
  readonly name: string
  readonly isHidden: boolean
}

/** The cells of a sheet, and what of it cannot be seen in them. */
export interface SheetReading {
  readonly cells: Cells
  readonly pointNumbers: CodeSet
  /** Cells with an error such as `#N/A`, and formulas that were never computed, by column. */
  readonly errors: readonly CellTally[]
  readonly uncomputed: readonly CellTally[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  readonly mergedAreas: number
}

export interface ReadSheetOptions {
  readonly sampleRows?: number
  /** The share of the sheet's bytes that is read, 0..1. */
  readonly onProgress?: (fraction: number) => void
}

/**
 * A workbook in Office Open XML (.xlsx, .xlsm), opened from its bytes. Its parts are unpacked piece by piece and read as
 * they come, so that neither a part nor a tree of it ever lies in memory as a whole; all sheets share a dictionary. Throws
 * a Refusal where the archive or a part cannot be read or is over a limit.
 */
export class Workbook {
  readonly sheets: readonly SheetName[]
  readonly #limits: Limits
  readonly #entries: ReadonlyMap<string, ArchiveEntry>
  readonly #parts: ReadonlyMap<string, string>
  readonly #relations: readonly Relation[]
  readonly #from1904: boolean
  readonly #dictionary = new Dictionary()
  readonly #pointNumbers = new CodeSet()
  readonly #allowance: { left: number }
  #shared: { readonly texts: Int32Array; readonly styles: Styles } | undefined

  constructor(bytes: Uint8Array, limits: Limits) {
    this.#limits = limits
    this.#allowance = { left: limits.sheetCells }
    this.#entries = archiveEntries(bytes, limits)
    const path = this.#workbookPath()
    this.#relations = this.#relationsOf(path)
    const listed = this.#read(path, new WorkbookListener(limits.archiveEntries))
    this.#from1904 = listed.from1904
    const [sheets, parts] = worksheets(listed.sheets, this.#relations)
    this.sheets = sheets
    this.#parts = parts
    if (sheets.length === 0) throw new Refusal({ code: 'workbook-empty' })
  }

  /** Reads a sheet by its name, which is one of `sheets`; a sample of it where `sampleRows` are given. */
  read(name: string, { sampleRows = Number.POSITIVE_INFINITY, onProgress }: ReadSheetOptions = {}): SheetReading {
    this.#shared ??= this.#readShared()
    const grid = new CellGrid(this.#allowance, this.#limits)
    const before = this.#allowance.left
    const listener = new SheetListener({
      grid,
      collector: new TextCollector(this.#dictionary, this.#limits),
      sharedTexts: this.#shared.texts,
      styles: this.#shared.styles,
      from1904: this.#from1904,
      pointNumbers: this.#pointNumbers,
      limits: this.#limits,
      sampleRows,
    })
    this.#read(this.#parts.get(name) ?? '', listener, onProgress)
    // A sample is thrown away.
    if (listener.isEnough) this.#allowance.left = before
    return {
      cells: grid.toCells(this.#dictionary),
      pointNumbers: this.#pointNumbers,
      errors: [...listener.errors.values()],
      uncomputed: [...listener.uncomputed.values()],
      hiddenRows: listener.hiddenRows,
      hiddenColumns: listener.hiddenColumns,
      mergedAreas: listener.mergedAreas,
    }
  }

  #readShared(): { texts: Int32Array; styles: Styles } {
    const pathOf = (type: string) => this.#relations.find((relation) => relation.type === type)?.path
    const [texts, styles] = [pathOf('sharedStrings'), pathOf('styles')]
    const collector = new TextCollector(this.#dictionary, this.#limits)
    return {
      texts: this.#has(texts)
        ? this.#read(texts, new SharedTextsListener(collector, this.#limits)).codes
        : new Int32Array(0),
      styles: this.#has(styles) ? this.#read(styles, new StylesListener()).styles : [],
    }
  }

  #workbookPath(): string {
    const relations = this.#has('_rels/.rels') ? this.#relationsIn('_rels/.rels', '') : []
    const path = relations.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
    if (/\.bin$/i.test(path)) throw new Refusal({ code: 'spreadsheet' })
    if (!this.#has(path)) throw new Refusal({ code: 'workbook-missing' })
    return path
  }

  #relationsOf(path: string): readonly Relation[] {
    const [, folder = '', name = path] = /^(?:(.*)\/)?([^/]*)$/.exec(path) ?? []
    const relations = `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`
    return this.#has(relations) ? this.#relationsIn(relations, folder) : []
  }

  #relationsIn(path: string, folder: string): readonly Relation[] {
    return this.#read(path, new RelationsListener(folder, this.#limits.archiveEntries)).relations
  }

  #has(path: string | undefined): path is string {
    return path !== undefined && this.#entry(path) !== undefined
  }

  /** Some programs write names of parts in another case than the references to them. */
  #entry(path: string): ArchiveEntry | undefined {
    const known = this.#entries.get(path)
    if (known) return known
    for (const [name, entry] of this.#entries)
      if (name.replaceAll('\\', '/').toLowerCase() === path.toLowerCase()) return entry
    return undefined
  }

  #read<T extends XmlListener & { readonly isEnough?: boolean }>(
    path: string,
    listener: T,
    onProgress?: (fraction: number) => void,
  ): T {
    const entry = this.#entry(path)
    if (!entry) throw new Refusal({ code: 'workbook-part-missing', value: path })
    const reader = new XmlReader(listener, this.#limits)
    let done = 0
    try {
      unzip(entry, this.#limits, (piece) => {
        reader.push(piece)
        done += piece.length
        onProgress?.(done / Math.max(entry.size, 1))
        return listener.isEnough === true
      })
      if (listener.isEnough !== true) reader.end()
    } catch (error) {
      throw error instanceof Refusal ? inPart(error, path) : error
    }
    return listener
  }
}

/** Broken XML is told with the part it stands in. */
function inPart({ problem }: Refusal, path: string): Refusal {
  return problem.code.startsWith('xml-')
    ? new Refusal({ ...problem, values: { ...problem.values, part: path } })
    : new Refusal(problem)
}

/** The sheets that hold cells, and by name where each lies: charts and macros have sheets of their own. */
function worksheets(
  listed: readonly ListedSheet[],
  relations: readonly Relation[],
): [sheets: SheetName[], parts: Map<string, string>] {
  const sheets: SheetName[] = []
  const parts = new Map<string, string>()
  for (const { name, relation, isHidden } of listed) {
    const found = relations.find(({ id }) => id === relation)
    if (found?.type !== 'worksheet' || parts.has(name)) continue
    sheets.push({ name, isHidden })
    parts.set(name, found.path)
  }
  return [sheets, parts]
}
