import { graphemesOf } from '../scene/wrapText.ts'

/** What a picture's file is called after; width and height in pixels. */
export interface PictureFile {
  readonly title: string
  readonly diagram: string
  readonly width?: number
  readonly height?: number
  /** `png`, `svg`, without the point. */
  readonly extension: string
}

const longestTitle = 100
const longestDiagram = 50

/**
 * A file name that people know again and every system takes: `Kluster i Sörmland - Äppelträd - 1600x1000.png`. Letters
 * of every language stay, as in a document saved by hand; what Windows, macOS or a terminal cannot take does not.
 */
export function pictureFileName({ title, diagram, width, height, extension }: PictureFile): string {
  const size = width !== undefined && height !== undefined ? `${Math.round(width)}x${Math.round(height)}` : ''
  const parts = [cut(safe(title), longestTitle), cut(safe(diagram), longestDiagram), size].filter(Boolean)
  const stem = parts.join(' - ') || 'Pomona'
  return `${reserved.test(stem) ? `Pomona - ${stem}` : stem}.${extension.toLowerCase().replace(/[^a-z0-9.]/g, '')}`
}

// Names that Windows keeps for devices, whatever the extension ("Naming Files, Paths, and Namespaces", Microsoft).
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:$|\s*\.)/i

function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\s\p{Zl}\p{Zp}\p{Zs}\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/g, '')
}

// Signs that are not seen, among them those that turn the direction of writing and so disguise an extension. The joiner
// stays between pictographs, where it makes one of two.
const invisible = /(?!\u200d\p{Extended_Pictographic})\p{Cf}/gu

/** The text in at most `bytes` bytes of UTF-8, since file systems count bytes; no character is cut in two. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder()
  let left = bytes
  const kept: string[] = []
  for (const letter of graphemesOf(text)) {
    left -= encoder.encode(letter).length
    if (left < 0) break
    kept.push(letter)
  }
  return kept.join('').replace(/[\s.-]+$/, '')
}
