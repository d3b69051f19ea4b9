import type { Limits } from '../../model/limits.ts'
import { Refusal } from '../refusal.ts'
import type { TextCollector } from './textCollector.ts'
import type { XmlListener } from './xmlReader.ts'
import type { XmlTag } from './xmlTag.ts'

/** Takes the shared texts of a workbook (ECMA-376 part 1, 18.4) into the dictionary; how they are to be read aloud is left. */
export class SharedTextsListener implements XmlListener {
  readonly #collector: TextCollector
  readonly #limits: Limits
  #codes = new Int32Array(1 << 10)
  #count = 0
  #isTaking = false
  #depthOfPhonetic = 0

  constructor(collector: TextCollector, limits: Limits) {
    this.#collector = collector
    this.#limits = limits
  }

  /** By number of a shared text its number in the dictionary. */
  get codes(): Int32Array {
    return this.#codes.subarray(0, this.#count)
  }

  open({ name }: XmlTag): void {
    if (name === 'si') this.#collector.clear()
    else if (name === 'rPh') this.#depthOfPhonetic++
    else if (name === 't') this.#isTaking = this.#depthOfPhonetic === 0
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#isTaking) this.#collector.add(bytes, start, end, literal)
  }

  close(name: string): void {
    if (name === 't') this.#isTaking = false
    else if (name === 'rPh') this.#depthOfPhonetic--
    else if (name === 'si') this.#keep()
  }

  #keep(): void {
    const { sheetTexts } = this.#limits
    if (this.#count === sheetTexts) throw new Refusal({ code: 'sheet-too-many-texts', values: { limit: sheetTexts } })
    if (this.#count === this.#codes.length) {
      const wide = new Int32Array(this.#count * 2)
      wide.set(this.#codes)
      this.#codes = wide
    }
    this.#codes[this.#count++] = this.#collector.code()
  }
}
