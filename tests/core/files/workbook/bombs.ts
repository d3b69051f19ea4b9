import { makeWorkbook, sheetXml } from './makeWorkbook.ts'
import { type RawEntry, rawZip } from './rawZip.ts'

/** A file that is made to fill the memory or the time of whoever opens it, and how it is refused. */
export interface Bomb {
  readonly name: string
  readonly code: string
  readonly make: () => Uint8Array
}

const times = (count: number, text: (i: number) => string) => {
  const parts: string[] = []
  for (let i = 0; i < count; i++) parts.push(text(i))
  return parts.join('')
}
const oneSheet = (xml: string, parts = {}) => makeWorkbook([{ name: 'Sheet1', xml }], parts)
const inSheet = (content: string | Uint8Array, rest: Partial<RawEntry> = {}) =>
  oneSheet('', {
    change: (entry: RawEntry) => (entry.name.includes('sheet1.xml') ? { ...entry, content, ...rest } : entry),
  })
const filled = (mebibytes: number) => new Uint8Array(mebibytes * 2 ** 20).fill(0x20)
/** Letters that pack badly enough to stay under the ratio. */
const noise = (length: number, seed: number) => {
  const bytes = new Uint8Array(length)
  let state = seed * 2_654_435_761 + 1
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = 97 + ((state >>> 27) % 26)
  }
  return Buffer.from(bytes).toString('latin1')
}
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${times(20, (i) => `<!ENTITY ${'abcdefghijklmnopqrstuv'[i + 1]} "${`&${'abcdefghijklmnopqrstuv'[i]};`.repeat(10)}">`)}]>`

export const bombs: readonly Bomb[] = [
  { name: 'flat', code: 'archive-ratio', make: () => inSheet(filled(100)) },
  {
    name: 'flat, in the shared texts',
    code: 'archive-ratio',
    make: () => oneSheet('', { sharedStrings: ' '.repeat(2 ** 26) }),
  },
  { name: 'flat, said to be small', code: 'archive-damaged', make: () => inSheet(filled(64), { claimedSize: 1_000 }) },
  {
    name: 'flat, said to be larger than may be',
    code: 'archive-too-large',
    make: () => inSheet(filled(1), { claimedSize: 600 * 2 ** 20 }),
  },
  {
    name: 'many parts, larger together than may be',
    code: 'archive-too-large',
    make: () =>
      oneSheet('', {
        further: Array.from({ length: 100 }, (_, i) => ({ name: `media/${i}`, content: '', claimedSize: 2 ** 23 })),
      }),
  },
  {
    name: 'many entries',
    code: 'archive-too-many-entries',
    make: () =>
      oneSheet('', {
        further: Array.from({ length: 3_000 }, (_, i) => ({ name: `a/${i}`, content: '', stored: true })),
      }),
  },
  {
    name: 'more entries than can be said',
    code: 'archive-zip64',
    make: () => rawZip([{ name: 'a', content: 'a' }], { count: 0xffff }),
  },
  {
    name: 'one kernel under many names',
    code: 'archive-overlap',
    make: () =>
      rawZip([
        { name: 'kernel', content: filled(8) },
        ...Array.from({ length: 1_000 }, (_, i) => ({ name: `k${i}`, content: '', stored: true, offset: () => 0 })),
      ]),
  },
  {
    name: 'entries that lie in each other',
    code: 'archive-overlap',
    make: () =>
      rawZip([
        { name: 'a', content: filled(1), offset: (places) => places[0] },
        { name: 'b', content: filled(1), offset: (places) => places[0] + 40 },
      ]),
  },
  {
    name: 'an archive in an archive',
    code: 'workbook-missing',
    make: () => rawZip([{ name: 'r/r.zip', content: rawZip([{ name: 'r/r.zip', content: filled(4) }]) }]),
  },
  {
    name: 'a billion laughs',
    code: 'xml-doctype',
    make: () => inSheet(`<?xml version="1.0"?>${laughs}${sheetXml('&t;').replace(/^.*\n/, '')}`),
  },
  {
    name: 'a DTD from elsewhere',
    code: 'xml-doctype',
    make: () => inSheet('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
  },
  {
    name: 'an entity that nobody declared',
    code: 'xml-damaged',
    make: () => oneSheet('<sheetData><row><c t="str"><v>&lol9;</v></c></row></sheetData>'),
  },
  { name: 'deep nesting', code: 'xml-too-deep', make: () => inSheet(sheetXml(times(200_000, (i) => `<a${i % 7}>`))) },
  {
    name: 'cells at the end of every row',
    code: 'sheet-too-many-cells',
    make: () =>
      oneSheet(
        `<sheetData>${times(1_100, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>${i}</v></c></row>`)}</sheetData>`,
      ),
  },
  {
    name: 'more than a million shared texts',
    code: 'sheet-too-many-texts',
    make: () => oneSheet('', { sharedStrings: times(1_100_000, (i) => `<si><t>${i}</t></si>`) }),
  },
  {
    name: 'more than a million empty shared texts',
    code: 'sheet-too-many-texts',
    make: () =>
      oneSheet('', { sharedStrings: times(1_100_000, (i) => (i % 9 ? '<si/>' : `<si><t>${i % 8_191}</t></si>`)) }),
  },
  {
    name: 'a cell of 40 MB',
    code: 'cell-too-long',
    make: () =>
      oneSheet(`<sheetData><row r="1"><c r="A1" t="str"><v>${noise(2 ** 20, 1).repeat(40)}</v></c></row></sheetData>`),
  },
  {
    name: 'more text than may be held',
    code: 'sheet-too-much-text',
    make: () => {
      const blocks = Array.from({ length: 40 }, (_, i) => noise(1_000, i))
      const long = (i: number) => i + blocks[i % 40].repeat(30)
      return oneSheet(
        `<sheetData>${times(2_400, (i) => `<row r="${i + 1}"><c t="str"><v>${long(i)}</v></c></row>`)}</sheetData>`,
      )
    },
  },
  {
    name: 'a row beyond the last',
    code: 'cell-misplaced',
    make: () => oneSheet('<sheetData><row r="4294967297"><c><v>1</v></c></row></sheetData>'),
  },
  {
    name: 'a column beyond the last',
    code: 'cell-misplaced',
    make: () => oneSheet('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'),
  },
  {
    name: 'rows that go round and round',
    code: 'cell-misplaced',
    make: () =>
      oneSheet(`<sheetData>${times(2, (i) => `<row r="${i ? 1 : 1_048_576}"><c><v>1</v></c></row>`)}</sheetData>`),
  },
  {
    name: 'packed bytes without an end',
    code: 'archive-damaged',
    make: () =>
      inSheet('', {
        packed: new Uint8Array(Buffer.alloc(4_000_000, Buffer.from('000000ffff', 'hex'))),
        claimedSize: 2 ** 28,
      }),
  },
  {
    name: 'an attribute of 20 MB',
    code: 'xml-damaged',
    make: () => inSheet(sheetXml(`<c r="${noise(2 ** 20, 2).repeat(20)}"/>`)),
  },
  {
    name: 'a million names of elements',
    code: 'xml-damaged',
    make: () => inSheet(sheetXml(times(500_000, (i) => `<e${i}/>`))),
  },
  {
    name: 'a million styles',
    code: 'xml-damaged',
    make: () =>
      oneSheet('', {
        styles: `<cellXfs count="4294967295">${times(500_000, (i) => `<xf numFmtId="${i}"/>`)}</cellXfs>`,
      }),
  },
  {
    name: 'a hundred thousand sheets',
    code: 'xml-damaged',
    make: () =>
      makeWorkbook(
        Array.from({ length: 1 }, () => ({ name: 'a', xml: '' })),
        {
          change: (entry) =>
            entry.name === 'xl/workbook.xml'
              ? {
                  ...entry,
                  content: `<workbook><sheets>${times(100_000, (i) => `<sheet name="s${i}" id="r${i}"/>`)}</sheets></workbook>`,
                }
              : entry,
        },
      ),
  },
  {
    name: 'encrypted',
    code: 'archive-encrypted',
    make: () => rawZip([{ name: 'xl/workbook.xml', content: filled(1), flags: 1 }]),
  },
]
