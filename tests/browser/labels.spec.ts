import { expect, test } from '@playwright/test'
import { type Diagram, type FontFace, type Locale, type Project, paperPage, screenPage, textWidth } from '#core'
import { industryNames } from '../core/scene/industryNames.ts'
import { diagramsOf, drawnText, exampleProjects } from '../pictures/exampleProjects.ts'
import { faultsOf, linesOf } from './labelBoxes.ts'
import { openSvgPage, showSvg } from './svgPage.ts'

const sizes = {
  'screen 1600 x 1000': screenPage(1600, 1000),
  'A4 portrait': paperPage('a4', false),
  'A4 landscape': paperPage('a4', true),
  '16:9': paperPage('16:9', false),
}
const locales: readonly Locale[] = ['sv', 'en']

for (const { name, project } of exampleProjects())
  for (const diagram of diagramsOf(project))
    for (const [size, page] of Object.entries(sizes))
      for (const locale of locales)
        test(`no two labels overlap and none is cut: ${name}, ${diagram.id}, ${size}, ${locale}`, async ({
          page: tab,
        }) => {
          await openSvgPage(tab)
          await showSvg(tab, drawnText(project, diagram, page, locale))
          const lines = await linesOf(tab)
          test.info().annotations.push({ type: 'lines measured', description: String(lines.length) })
          expect(lines.length).toBeGreaterThan(10)
          expect(lines.filter(({ words, width }) => words.trim() === '' || width === 0)).toEqual([])
          expect(faultsOf(lines, page)).toEqual([])
        })

for (const { name, project } of exampleProjects())
  for (const [size, page] of Object.entries(sizes))
    for (const locale of locales)
      test(`no two labels overlap and none is cut in the flowers of ${name}: all, each cluster, ${size}, ${locale}`, async ({
        page: tab,
      }) => {
        await openSvgPage(tab)
        for (const options of flowersOf(project)) {
          const diagram = { id: 'flower', kind: 'competence-flower', name: '', options, touches: {}, seed: 1 }
          await showSvg(tab, drawnText(project, diagram, page, locale))
          const lines = await linesOf(tab)
          expect(lines.length).toBeGreaterThan(5)
          expect({ options, faults: faultsOf(lines, page) }).toEqual({ options, faults: [] })
        }
      })

/** Of everything, of everything by sector, and of each cluster that has members. */
function flowersOf({ clusters }: Project): Diagram['options'][] {
  const some = clusters.filter(({ memberIds }) => memberIds.length > 0)
  return [{}, { petals: 'sectors' }, ...some.map(({ id }) => ({ cluster: id }))]
}

test('planted: a label moved onto another, and one moved over the edge, are both seen', async ({ page: tab }) => {
  const [{ project }] = exampleProjects()
  const page = sizes['screen 1600 x 1000']
  await openSvgPage(tab)
  await showSvg(tab, drawnText(project, diagramsOf(project)[0], page, 'en'))
  const before = faultsOf(await linesOf(tab), page).length
  await tab.evaluate(() => {
    const single = [...document.querySelectorAll('svg text:not([aria-hidden])')].filter(
      (t) => t.childElementCount === 0,
    )
    const [still, moved, over] = single
    for (const name of ['x', 'y', 'text-anchor']) moved.setAttribute(name, still.getAttribute(name) ?? 'start')
    over.setAttribute('x', '1598')
    over.setAttribute('text-anchor', 'start')
  })
  const faults = faultsOf(await linesOf(tab), page)
  expect(faults.length).toBeGreaterThanOrEqual(before + 2)
  expect(faults.join('\n')).toContain(' on ')
  expect(faults.join('\n')).toContain(' is cut')
})

const families: Readonly<Record<FontFace, { family: string; weight: number }>> = {
  text: { family: 'Source Sans 3', weight: 400 },
  'text-semibold': { family: 'Source Sans 3', weight: 600 },
  display: { family: 'Source Serif 4', weight: 600 },
}
const size = 20

for (const face of Object.keys(families) as FontFace[])
  test(`${face}: the widths that core reckons with are those of Chromium to 1 %`, async ({ page: tab }) => {
    await openSvgPage(tab)
    const { family, weight } = families[face]
    const letters = industryNames
      .map((words, i) => `<text y="${i}" font-family="'${family}'" font-weight="${weight}">${escaped(words)}</text>`)
      .join('')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" font-size="${size}" text-rendering="geometricPrecision">`
    await showSvg(tab, `${svg}${letters}</svg>`)
    const truth = await tab.evaluate(() =>
      [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength()),
    )
    expect(truth.length).toBe(industryNames.length)
    const own = industryNames.map((words) => textWidth(words, face, size))
    expect(wrong(own, truth)).toEqual([])
    // Planted: one width that is 1.5 % too large is the one that is found.
    expect(wrong(own.with(7, own[7] * 1.015), truth)).toEqual([industryNames[7]])
  })

function wrong(own: readonly number[], truth: readonly number[]): string[] {
  return industryNames.filter((_, i) => Math.abs(own[i] / truth[i] - 1) > 0.01)
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
