import type { Limits } from '../../model/limits.ts'
import type { CodeSet } from '../codeSet.ts'
import { Refusal } from '../refusal.ts'
import type { CellGrid } from './cellGrid.ts'
import { numberText } from './cellNumber.ts'
import type { Styles } from './styles.ts'
import type { TextCollector } from './textCollector.ts'
import type { XmlListener } from './xmlReader.ts'
import type { XmlTag } from './xmlTag.ts'

/** A kind of cell that has no value to read: how many, and the first. */
export interface CellTally {
  count: number
  readonly row: number
  readonly column: number
  readonly value: string
}

/** What a sheet needs of its workbook. */
export interface SheetSetting {
  readonly grid: CellGrid
  readonly collector: TextCollector
  /** By number of a shared text its number in the dictionary. */
  readonly sharedTexts: Int32Array
  readonly styles: Styles
  readonly from1904: boolean
  /** Numbers of texts that were cells of numbers with a decimal point. */
  readonly pointNumbers: CodeSet
  readonly limits: Limits
  /** Have enough after so many rows. */
  readonly sampleRows: number
}

// The last place of a sheet, XFD1048576.
const [mostRows, mostColumns] = [1_048_576, 16_384]

/** Takes the XML of a worksheet (ECMA-376 part 1, 18.3.1) as cells; of formulas the value that was last computed. */
export class SheetListener implements XmlListener {
  readonly errors = new Map<number, CellTally>()
  readonly uncomputed = new Map<number, CellTally>()
  hiddenRows = 0
  hiddenColumns = 0
  mergedAreas = 0
  isEnough = false
  readonly #setting: SheetSetting
  #column = -1
  #type = 'n'
  #style = 0
  #hasFormula = false
  #hasValue = false
  #depthOfPhonetic = 0
  #isTaking = false

  constructor(setting: SheetSetting) {
    this.#setting = setting
  }

  open(tag: XmlTag): void {
    const { name } = tag
    if (name === 'c') this.#openCell(tag)
    else if (name === 'v' || name === 't') {
      this.#hasValue = true
      this.#isTaking = this.#depthOfPhonetic === 0
    } else if (name === 'row') this.#openRow(tag)
    else if (name === 'rPh') this.#depthOfPhonetic++
    else if (name === 'f') this.#hasFormula = true
    else if (name === 'mergeCell') this.mergedAreas++
    else if (name === 'col' && isTrue(tag.get('hidden'))) this.hiddenColumns += columnsOf(tag)
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#isTaking) this.#setting.collector.add(bytes, start, end, literal)
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isTaking = false
    else if (name === 'rPh') this.#depthOfPhonetic--
    else if (name === 'c') this.#closeCell()
  }

  #openRow(tag: XmlTag): void {
    const { grid, sampleRows } = this.#setting
    const stated = tag.get('r')
    const row = stated === undefined ? grid.row + 1 : Number(stated) - 1
    if (!Number.isInteger(row) || row < 0 || row >= mostRows) this.#misplaced(stated ?? '')
    if (row >= sampleRows) this.isEnough = true
    if (!grid.goTo(row)) this.#misplaced(stated ?? '')
    if (isTrue(tag.get('hidden'))) this.hiddenRows++
    this.#column = -1
  }

  #openCell(tag: XmlTag): void {
    const { grid, collector } = this.#setting
    const reference = tag.get('r')
    this.#column = reference === undefined ? this.#column + 1 : columnIn(reference, grid.row)
    if (!(this.#column >= 0 && this.#column < mostColumns) || grid.row < 0) this.#misplaced(reference ?? '')
    this.#type = tag.get('t') ?? 'n'
    this.#style = Number(tag.get('s') ?? 0)
    this.#hasFormula = false
    this.#hasValue = false
    collector.clear()
  }

  #closeCell(): void {
    const { collector, grid } = this.#setting
    try {
      const code = this.#code()
      if (code !== 0 && !grid.fill(this.#column, code)) this.#misplaced(columnName(this.#column) + (grid.row + 1))
    } catch (error) {
      throw error instanceof Refusal ? this.#placed(error) : error
    }
    collector.clear()
  }

  #code(): number {
    const { collector, sharedTexts } = this.#setting
    if (!this.#hasValue || collector.isEmpty) {
      if (this.#hasFormula && this.#type !== 'str') this.#tally(this.uncomputed, '')
      return 0
    }
    switch (this.#type) {
      case 's': {
        const place = Number(collector.text())
        if (!(place >= 0 && place < sharedTexts.length && Number.isInteger(place)))
          throw new Refusal({ code: 'shared-text-missing', value: collector.text().slice(0, 40) })
        return sharedTexts[place]
      }
      case 'e':
        this.#tally(this.errors, collector.text())
        return 0
      case 'n':
      case 'b':
        return this.#numberCode(collector.text())
      default:
        return collector.code()
    }
  }

  #numberCode(stored: string): number {
    const { collector, styles, from1904, pointNumbers } = this.#setting
    const form = this.#type === 'b' ? 'number' : (styles[this.#style] ?? 'number')
    const text = numberText(stored, form, from1904)
    if (text === undefined) throw new Refusal({ code: 'cell-unreadable', value: stored.slice(0, 40) })
    const code = collector.codeOf(text)
    if (form === 'number' && text.includes('.')) pointNumbers.add(code)
    return code
  }

  #tally(tallies: Map<number, CellTally>, value: string): void {
    const known = tallies.get(this.#column)
    if (known) known.count++
    else tallies.set(this.#column, { count: 1, row: this.#setting.grid.row, column: this.#column, value })
  }

  #misplaced(reference: string): never {
    throw this.#placed(new Refusal({ code: 'cell-misplaced', value: reference.slice(0, 40) }))
  }

  #placed({ problem }: Refusal): Refusal {
    const row = problem.row ?? this.#setting.grid.row + 1
    const column = problem.column ?? (this.#column >= 0 ? columnName(this.#column) : undefined)
    return new Refusal({ ...problem, ...(row > 0 && { row }), ...(column !== undefined && { column }) })
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

function columnsOf(tag: XmlTag): number {
  const [first, last] = [Number(tag.get('min')), Number(tag.get('max'))]
  return last >= first && last <= mostColumns ? last - first + 1 : 1
}

/** The column, from 0, of a reference such as `AB12`; -1 where it is none of the row, from 0. */
function columnIn(reference: string, row: number): number {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(reference) ?? []
  if (letters === undefined || Number(digits) !== row + 1) return -1
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** `A`, `B` ... `AA`: what a spreadsheet calls a column, from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
