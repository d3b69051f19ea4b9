import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const faces = [
  { family: 'Source Sans 3', weight: '400', file: 'SourceSans3-Regular.ttf' },
  { family: 'Source Sans 3', weight: '600', file: 'SourceSans3-Semibold.ttf' },
  { family: 'Source Serif 4', weight: '600', file: 'SourceSerif4-Semibold.ttf' },
] as const

/** An empty page with the shipped fonts loaded, and no others by their names. Throws where one does not load. */
export async function openSvgPage(page: Page, fonts = true): Promise<void> {
  await page.setContent(`<!doctype html><style>${fonts ? fontRules() : ''}body{margin:0}svg{display:block}</style>`)
  if (!fonts) return
  const loaded = await page.evaluate(async (wanted) => {
    const lists = await Promise.all(
      wanted.map(({ family, weight }) => document.fonts.load(`${weight} 20px '${family}'`)),
    )
    return lists.map((list) => list.length)
  }, faces)
  if (loaded.some((count) => count !== 1)) throw new Error(`Fonts loaded: ${loaded.join()}`)
}

/** Shows an SVG file's picture, and it alone, at the upper left corner. */
export async function showSvg(page: Page, svgText: string): Promise<void> {
  await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    if (documentElement.localName !== 'svg') throw new Error(documentElement.textContent ?? 'no SVG')
    document.body.replaceChildren(document.importNode(documentElement, true))
  }, svgText)
}

function fontRules(): string {
  return faces
    .map(({ family, weight, file }) => {
      const bytes = readFileSync(`public/fonts/${file}`).toString('base64')
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`
    })
    .join('\n')
}
