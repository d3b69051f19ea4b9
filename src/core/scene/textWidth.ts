import { type FaceMetrics, unpackFace } from './faceTable.ts'
import { fontTable } from './fontTable.ts'
import type { FontFace } from './scene.ts'

const faces: Readonly<Record<FontFace, FaceMetrics>> = {
  text: unpackFace(fontTable.text),
  'text-semibold': unpackFace(fontTable['text-semibold']),
  display: unpackFace(fontTable.display),
}

const invisible = /^[\p{M}\p{Cf}\p{Variation_Selector}]$/u
const emoji = /^\p{Extended_Pictographic}$/u

/**
 * Width in px of one line of text set in a face at a size in px, with the face's kerning and standard ligatures: what
 * Chromium lays out, to 1 %. Characters that the face lacks come from other fonts on the reader's machine; they are
 * counted wide rather than narrow. Never NaN.
 */
export function textWidth(text: string, face: FontFace, size: number): number {
  const metrics = faces[face]
  return (widthInUnits(composed(text), metrics) * size) / metrics.unitsPerEm
}

/** Heights above (ascent, xHeight, capHeight) and below (descent) the baseline, as fractions of the size. */
export function fontMetrics(face: FontFace): { ascent: number; descent: number; xHeight: number; capHeight: number } {
  const { ascent, descent, xHeight, capHeight, unitsPerEm } = faces[face]
  return {
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    xHeight: xHeight / unitsPerEm,
    capHeight: capHeight / unitsPerEm,
  }
}

/** Letters and their accents joined, as text shapers do before they look for a glyph. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x300 && unit <= 0x36f) return text.normalize('NFC')
  }
  return text
}

function widthInUnits(text: string, face: FaceMetrics): number {
  let width = 0
  let previous = -1
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0
    const ligature = face.ligatures.get(code)?.find((l) => text.startsWith(l.text, i))
    const glyph = ligature?.glyph ?? glyphFor(code, face)
    i += ligature?.text.length ?? (code > 0xffff ? 2 : 1)
    if (glyph < 0) {
      const other = foreignWidth(code, face)
      width += other
      if (other > 0) previous = -1
      continue
    }
    width += (face.advances[glyph] ?? 0) + (previous < 0 ? 0 : kerningBetween(previous, glyph, face))
    previous = glyph
  }
  return width
}

function glyphFor(code: number, face: FaceMetrics): number {
  // Line breaks and tabs are drawn as spaces; a soft hyphen is not drawn.
  if (code < 0x20) return face.glyphOf[0x20] ?? -1
  if (code === 0xad) return -1
  return face.glyphOf[code] ?? -1
}

function kerningBetween(left: number, right: number, face: FaceMetrics): number {
  return face.kerning[(face.left[left] ?? 0) * face.rightClasses + (face.right[right] ?? 0)] ?? 0
}

/** Width of a character that the table lacks: none for marks and format signs, an em and more for the square scripts. */
function foreignWidth(code: number, face: FaceMetrics): number {
  const character = String.fromCodePoint(code)
  if (invisible.test(character)) return 0
  if (emoji.test(character)) return face.unitsPerEm * 1.25
  return isWide(code) ? face.unitsPerEm : face.average * 1.25
}

// East Asian Wide and Fullwidth, by block (Unicode Standard Annex 11), and the replacement of lone surrogates.
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0xffe0
  )
}
