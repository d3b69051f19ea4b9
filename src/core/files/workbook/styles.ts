import { Refusal } from '../refusal.ts'
import { type NumberForm, numberFormOf } from './cellNumber.ts'
import type { XmlListener } from './xmlReader.ts'
import type { XmlTag } from './xmlTag.ts'

/** How numbers are shown, by the style of a cell. */
export type Styles = readonly NumberForm[]

/** More than any program writes (Excel: 65,490). */
const mostStyles = 100_000

/** Takes the number formats out of the XML of a workbook's styles (ECMA-376 part 1, 18.8). */
export class StylesListener implements XmlListener {
  readonly styles: NumberForm[] = []
  readonly #codes = new Map<number, string>()
  #isInCells = false

  open(tag: XmlTag): void {
    if (tag.name === 'cellXfs') this.#isInCells = true
    else if (tag.name === 'numFmt') this.#codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '')
    else if (tag.name === 'xf' && this.#isInCells) this.#add(Number(tag.get('numFmtId') ?? 0))
    if (Math.max(this.styles.length, this.#codes.size) > mostStyles)
      throw new Refusal({ code: 'xml-damaged', value: tag.name })
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCells = false
  }

  #add(id: number): void {
    this.styles.push(numberFormOf(id, this.#codes.get(id)))
  }
}
