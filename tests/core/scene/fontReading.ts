import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import type { FontFace } from '../../../src/core/scene/scene.ts'

/** The shipped font file of each face: the page, the rasteriser and the table of widths all come from these. */
export const fontFiles: Readonly<Record<FontFace, string>> = {
  text: 'public/fonts/SourceSans3-Regular.ttf',
  'text-semibold': 'public/fonts/SourceSans3-Semibold.ttf',
  display: 'public/fonts/SourceSerif4-Semibold.ttf',
}

// What fontkit reads of the tables GPOS and GSUB and its types leave out (OpenType 1.9, chapters GPOS and GSUB).
interface GlyphRange {
  readonly start: number
  readonly end: number
}
type Coverage =
  | { readonly glyphs: readonly number[] }
  | { readonly rangeRecords: readonly (GlyphRange & { readonly startCoverageIndex: number })[] }
type ClassDefinition =
  | { readonly startGlyph: number; readonly classValueArray: readonly number[] }
  | { readonly classRangeRecord: readonly (GlyphRange & { readonly class: number })[] }
interface Lazy<T> {
  get(index: number): T
  toArray(): T[]
}
interface PairValue {
  readonly value1: { readonly xAdvance?: number } | null
}
interface PairSubtable {
  readonly coverage: Coverage
  readonly pairSets?: Lazy<readonly (PairValue & { readonly secondGlyph: number })[]>
  readonly classDef1: ClassDefinition
  readonly classDef2: ClassDefinition
  readonly classRecords: Lazy<Lazy<PairValue>>
}
interface LigatureSubtable {
  readonly coverage: Coverage
  readonly ligatureSets: Lazy<readonly { readonly glyph: number; readonly components: readonly number[] }[]>
}
interface Lookup {
  readonly lookupType: number
  readonly subTables: readonly { readonly lookupType?: number; readonly extension?: unknown }[]
}
interface LayoutTable {
  readonly lookupList: { get(index: number): Lookup }
  readonly featureList: readonly {
    readonly tag: string
    readonly feature: { readonly lookupListIndexes: readonly number[] }
  }[]
}
interface TablesOfFont {
  readonly GPOS: LayoutTable
  readonly GSUB: LayoutTable
}

export function openFont(face: FontFace): Font {
  const font = create(readFileSync(fontFiles[face]))
  if (!('layout' in font)) throw new Error(`${fontFiles[face]} is a collection, not one font`)
  return font
}

function coverageIndex(coverage: Coverage, glyph: number): number {
  if ('glyphs' in coverage) return coverage.glyphs.indexOf(glyph)
  const range = coverage.rangeRecords.find((r) => glyph >= r.start && glyph <= r.end)
  return range ? range.startCoverageIndex + glyph - range.start : -1
}

function classOf(definition: ClassDefinition, glyph: number): number {
  if ('startGlyph' in definition) return definition.classValueArray[glyph - definition.startGlyph] ?? 0
  return definition.classRangeRecord.find((r) => glyph >= r.start && glyph <= r.end)?.class ?? 0
}

function subtablesOf<T>(table: LayoutTable, feature: string, lookupType: number): T[] {
  const indexes = new Set(
    table.featureList.filter((f) => f.tag === feature).flatMap((f) => f.feature.lookupListIndexes),
  )
  return [...indexes].flatMap((index) => {
    const lookup = table.lookupList.get(index)
    return lookup.subTables.flatMap((s) => {
      const type = s.lookupType ?? lookup.lookupType
      return type === lookupType ? [(s.extension ?? s) as T] : []
    })
  })
}

/** The kerning of every pair of `glyphs`, font units, row by row: the first subtable that covers a pair decides it. */
export function kerningOf(font: Font, glyphs: readonly number[]): Int16Array {
  const subtables = subtablesOf<PairSubtable>((font as unknown as TablesOfFont).GPOS, 'kern', 2)
  const kerning = new Int16Array(glyphs.length ** 2)
  const classes2 = subtables.map((s) => (s.pairSets ? [] : glyphs.map((g) => classOf(s.classDef2, g))))
  glyphs.forEach((first, row) => {
    const rowOf = subtables.map((s) => pairRow(s, first))
    glyphs.forEach((second, column) => {
      for (const [i, pairs] of rowOf.entries()) {
        const value = pairs?.(second, classes2[i]?.[column] ?? 0)
        if (value === undefined) continue
        kerning[row * glyphs.length + column] = value
        return
      }
    })
  })
  return kerning
}

/** How a subtable kerns what follows `first`: undefined where it does not cover it; the inner undefined passes on. */
function pairRow(
  subtable: PairSubtable,
  first: number,
): ((second: number, class2: number) => number | undefined) | undefined {
  const index = coverageIndex(subtable.coverage, first)
  if (index < 0) return undefined
  if (subtable.pairSets) {
    const pairs = new Map(subtable.pairSets.get(index).map((p) => [p.secondGlyph, p.value1?.xAdvance ?? 0]))
    return (second) => pairs.get(second)
  }
  const record = subtable.classRecords.get(classOf(subtable.classDef1, first))
  const values = record.toArray().map((pair) => pair.value1?.xAdvance ?? 0)
  return (_, class2) => values[class2]
}

/** The standard ligatures (feature `liga`, which every renderer applies by default): glyph and the glyphs it is made of. */
export function ligaturesOf(font: Font): { glyph: number; parts: number[] }[] {
  return subtablesOf<LigatureSubtable>((font as unknown as TablesOfFont).GSUB, 'liga', 4).flatMap((s) => {
    const firsts =
      'glyphs' in s.coverage
        ? s.coverage.glyphs
        : s.coverage.rangeRecords.flatMap((r) => Array.from({ length: r.end - r.start + 1 }, (_, i) => r.start + i))
    return firsts.flatMap((first, i) =>
      s.ligatureSets.get(i).map(({ glyph, components }) => ({ glyph, parts: [first, ...components] })),
    )
  })
}
