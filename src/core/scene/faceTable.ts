/** One font face as the generated table holds it: lengths in font units, lists packed as texts (see fontTable.ts). */
export interface FaceTable {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly xHeight: number
  readonly capHeight: number
  /** Width of a character that the table does not hold. */
  readonly average: number
  readonly characters: string
  readonly ligatures: readonly string[]
  readonly advances: string
  readonly left: string
  readonly right: string
  readonly kerning: string
}

/** A face unpacked for measuring. A glyph is a place in `advances`. */
export interface FaceMetrics
  extends Omit<FaceTable, 'characters' | 'ligatures' | 'advances' | 'left' | 'right' | 'kerning'> {
  /** Glyph by code point, -1 where the table has none; longer code points are not in the table. */
  readonly glyphOf: Int16Array
  /** Ligatures by their first character's code point, longest first. */
  readonly ligatures: ReadonlyMap<number, readonly { readonly text: string; readonly glyph: number }[]>
  readonly advances: Uint16Array
  readonly left: Uint16Array
  readonly right: Uint16Array
  /** Kerning by left class * rightClasses + right class. */
  readonly kerning: Int16Array
  readonly rightClasses: number
}

export function unpackFace(table: FaceTable): FaceMetrics {
  const characters = unpackRuns(table.characters)
  const glyphOf = new Int16Array((characters.at(-1) ?? 0) + 1).fill(-1)
  for (const [glyph, c] of characters.entries()) glyphOf[c] = glyph
  const right = Uint16Array.from(table.right.split(' '), (n) => Number.parseInt(n, 36))
  const rightClasses = right.reduce((most, n) => Math.max(most, n), 0) + 1
  return {
    ...table,
    glyphOf,
    ligatures: ligaturesByFirst(table.ligatures, characters.length),
    advances: Uint16Array.from(table.advances.split(' '), Number),
    left: Uint16Array.from(table.left.split(' '), (n) => Number.parseInt(n, 36)),
    right,
    kerning: unpackKerning(table.kerning, rightClasses),
    rightClasses,
  }
}

function unpackRuns(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [from = 0, count = 0] = run.split('+').map((n) => Number.parseInt(n, 36))
    return Array.from({ length: count }, (_, i) => from + i)
  })
}

function ligaturesByFirst(texts: readonly string[], firstGlyph: number) {
  const byFirst = new Map<number, { text: string; glyph: number }[]>()
  for (const [i, text] of texts.entries()) {
    const first = text.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, glyph: firstGlyph + i }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length)
  return byFirst
}

function unpackKerning(packed: string, rightClasses: number): Int16Array {
  const rows = packed.split(';')
  const kerning = new Int16Array(rows.length * rightClasses)
  for (const [l, row] of rows.entries()) {
    let r = 0
    for (const word of row ? row.split(' ') : []) {
      if (word.startsWith('*')) r += Number.parseInt(word.slice(1), 36)
      else kerning[l * rightClasses + r++] = Number.parseInt(word, 36)
    }
  }
  return kerning
}
