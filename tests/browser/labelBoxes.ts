import type { Page } from '@playwright/test'

/** A line of words as Chromium lays it out: from the font's ascent to its descent, px of the picture. */
export interface Line {
  /** Which text of the picture it belongs to, counted in the order of the file. */
  readonly text: number
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Less than this is the difference between core's rounding and Chromium's, px. */
const slack = 0.5

/** Every line of every text that is shown; the halo of a text is not another text. */
export function linesOf(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text:not([aria-hidden])')]
    return texts.flatMap((element, text) => {
      const spans = [...element.querySelectorAll('tspan')]
      const parts: SVGTextContentElement[] = spans.length > 0 ? spans : [element]
      return parts.map((part) => {
        const { x, y, width, height } = part.getBBox()
        const words = [...part.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
          .join('')
        return { text, words, x, y, width, height }
      })
    })
  })
}

/** Pairs of lines of different texts that lie on each other, and lines that the edge of the picture cuts. */
export function faultsOf(lines: readonly Line[], picture: { width: number; height: number }): string[] {
  const overlaps = lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => (a.text !== b.text && touch(a, b) ? [`${told(a)} on ${told(b)}`] : [])),
  )
  const cut = lines.filter(
    ({ x, y, width, height }) =>
      x < -slack || y < -slack || x + width > picture.width + slack || y + height > picture.height + slack,
  )
  return [...overlaps, ...cut.map((line) => `${told(line)} is cut`)]
}

function touch(a: Line, b: Line): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  )
}

function told({ words, x, y, width, height }: Line): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map((n) => n.toFixed(1))
  return `"${words}" (${left},${top} to ${right},${bottom})`
}
