import type { Font } from 'fontkit'
import type { FontFace } from '../../../src/core/scene/scene.ts'
import { fontFiles, kerningOf, ligaturesOf, openFont } from './fontReading.ts'

// Basic Latin, Latin-1, Latin Extended-A and the comma-below letters, Greek, Cyrillic, Latin Extended Additional's few,
// general punctuation, superscripts, currencies, letterlike signs, number forms, arrows, mathematics, shapes.
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2b9, 0x2dd],
  [0x386, 0x3ce],
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2103, 0x2122],
  [0x2150, 0x215e],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
]

const allCharacters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** Advances, ligatures and kerning of the shipped fonts as the text of `src/core/scene/fontTable.ts`. */
export function makeFontTable(): string {
  const faces = (Object.keys(fontFiles) as FontFace[]).map(
    (face) => `  ${JSON.stringify(face)}: ${tableOf(openFont(face))},`,
  )
  return `// Made from public/fonts by tests/core/scene/makeFontTable.ts (UPDATE=1 npx vitest run tests/core/scene/fontTable); not to be edited.
// Lengths are in font units. \`characters\` and then \`ligatures\` are the glyphs; each has an advance and a class as the
// left and as the right of a pair. \`kerning\` is a row per left class, \`;\` between rows: values of the right classes,
// base 36, \`*n\` for n zeros.
import type { FaceTable } from './faceTable.ts'
import type { FontFace } from './scene.ts'

export const fontTable: Readonly<Record<FontFace, FaceTable>> = {
${faces.join('\n')}
}
`
}

function tableOf(font: Font): string {
  const characters = allCharacters.filter((c) => font.hasGlyphForCodePoint(c))
  const glyphs = characters.map((c) => font.glyphForCodePoint(c).id)
  const ligatures = spelledLigatures(font, characters, glyphs)
  const ids = [...glyphs, ...ligatures.map((l) => l.glyph)]
  const kerning = kerningOf(font, ids)
  const left = classesOf(ids.map((_, row) => ids.map((__, column) => kerning[row * ids.length + column] ?? 0)))
  const right = classesOf(left.rows[0]?.map((_, column) => left.rows.map((row) => row[column] ?? 0)) ?? [])
  const rows = left.rows.map((_, l) => right.rows.map((column) => column[l] ?? 0))
  const os2 = (font as unknown as { 'OS/2': { xAvgCharWidth: number } })['OS/2']
  return JSON.stringify({
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    xHeight: font.xHeight,
    capHeight: capHeightOf(font),
    average: os2.xAvgCharWidth,
    characters: runsOf(characters),
    ligatures: ligatures.map((l) => l.text),
    advances: ids.map((id) => font.getGlyph(id).advanceWidth).join(' '),
    left: left.classes.map((c) => c.toString(36)).join(' '),
    right: right.classes.map((c) => c.toString(36)).join(' '),
    kerning: rows.map(packRow).join(';'),
  })
}

/** Height of a flat capital above the baseline: measured, because the files' own figure is the ascent. */
function capHeightOf(font: Font): number {
  return font.glyphForCodePoint(0x48).bbox.maxY
}

function spelledLigatures(font: Font, characters: readonly number[], glyphs: readonly number[]) {
  const spelling = new Map(glyphs.map((glyph, i) => [glyph, String.fromCodePoint(characters[i] ?? 0)]))
  return ligaturesOf(font)
    .filter((l) => l.parts.every((part) => spelling.has(part)))
    .map((l) => ({ glyph: l.glyph, text: l.parts.map((part) => spelling.get(part)).join('') }))
}

/** Equal rows are one class. */
function classesOf(rows: readonly (readonly number[])[]): { classes: number[]; rows: (readonly number[])[] } {
  const seen = new Map<string, number>()
  const distinct: (readonly number[])[] = []
  const classes = rows.map((row) => {
    const key = row.join()
    const known = seen.get(key)
    if (known !== undefined) return known
    seen.set(key, distinct.length)
    return distinct.push(row) - 1
  })
  return { classes, rows: distinct }
}

/** Code points as `from+count` runs, base 36. */
function runsOf(codePoints: readonly number[]): string {
  const runs: [number, number][] = []
  for (const c of codePoints) {
    const last = runs.at(-1)
    if (last && last[0] + last[1] === c) last[1]++
    else runs.push([c, 1])
  }
  return runs.map(([from, count]) => `${from.toString(36)}+${count.toString(36)}`).join(' ')
}

function packRow(row: readonly number[]): string {
  return row
    .map((n) => n.toString(36))
    .join(' ')
    .replace(/(?<![^ ])0(?: 0)+(?![^ ])/g, (zeros) => `*${((zeros.length + 1) / 2).toString(36)}`)
    .replace(/ ?\*\w+$/, '')
}
