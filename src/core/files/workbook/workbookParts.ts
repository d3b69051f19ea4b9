import { Refusal } from '../refusal.ts'
import type { XmlListener } from './xmlReader.ts'
import type { XmlTag } from './xmlTag.ts'

/** A part that another part of a workbook refers to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `styles`, `officeDocument` ... */
  readonly type: string
  readonly path: string
}

/** Takes the relations of a part that lies in `folder` (Open Packaging Conventions, 9.3). */
export class RelationsListener implements XmlListener {
  readonly relations: Relation[] = []
  readonly #folder: string
  readonly #most: number

  constructor(folder: string, most: number) {
    this.#folder = folder
    this.#most = most
  }

  open(tag: XmlTag): void {
    if (tag.name !== 'Relationship' || tag.get('TargetMode') === 'External') return
    const path = resolved(this.#folder, tag.get('Target') ?? '')
    this.relations.push({ id: tag.get('Id') ?? '', type: (tag.get('Type') ?? '').split('/').at(-1) ?? '', path })
    if (this.relations.length > this.#most) throw new Refusal({ code: 'xml-damaged', value: tag.name })
  }

  close(): void {}
}

function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of `${/^[\\/]/.test(target) ? '' : folder}/${target}`.split(/[\\/]/))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

/** A sheet as its workbook lists it. */
export interface ListedSheet {
  readonly name: string
  readonly relation: string
  readonly isHidden: boolean
}

/** Takes the list of sheets out of the XML of a workbook (ECMA-376 part 1, 18.2). */
export class WorkbookListener implements XmlListener {
  readonly sheets: ListedSheet[] = []
  from1904 = false
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  open(tag: XmlTag): void {
    if (tag.name === 'workbookPr') this.from1904 = /^(?:1|true)$/.test(tag.get('date1904') ?? '')
    if (tag.name !== 'sheet') return
    const [name = '', relation = '', state = 'visible'] = [tag.get('name'), tag.get('id'), tag.get('state')]
    this.sheets.push({ name, relation, isHidden: state !== 'visible' })
    if (this.sheets.length > this.#most) throw new Refusal({ code: 'xml-damaged', value: tag.name })
  }

  close(): void {}
}
