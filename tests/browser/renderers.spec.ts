import { expect, type Page, test } from '@playwright/test'
import { screenPage } from '#core'
import { randomProject } from '../core/diagrams/randomProject.ts'
import { diagramsOf, drawnText, exampleProjects } from '../pictures/exampleProjects.ts'
import { findRenderers } from './otherRenderers.ts'
import { type Distance, pictureDistance } from './pictureDistance.ts'
import { openSvgPage, showSvg } from './svgPage.ts'

const page = screenPage(1600, 1000)
// Measured on three pictures and three renderers: share 0, worst 7 to 13; the planted defects: share from
// 0.0006, worst from 37.
const limit = { share: 0.0001, worst: 20 }
const { found, missing } = findRenderers()

const pictures = [...exampleProjects(), { name: 'a random project', project: randomProject(7) }].map(
  ({ name, project }) => ({ name, svg: drawnText(project, diagramsOf(project)[0], page, 'en') }),
)

// Told in the run's output: these tests are not there where their program is not.
if (missing.length > 0) console.log(`Renderers that are not installed, and not compared: ${missing.join(', ')}`)

for (const { name, svg } of pictures)
  for (const renderer of found)
    test(`Chromium and ${renderer.name} draw the same picture of ${name}`, async ({ page: tab }) => {
      const distance = pictureDistance(await drawnByChromium(tab, svg), renderer.draw(svg))
      note(distance)
      expect(distance.share).toBeLessThan(limit.share)
      expect(distance.worst).toBeLessThan(limit.worst)
    })

const defects: Readonly<Record<string, (svg: string) => string>> = {
  'a name moved down by 4 px': (svg) =>
    svg.replace(
      /(<text [^>]*data-role="apple-name"[^>]* y=")([\d.]+)("[^>]*>[^<]+<\/text>)/,
      (_, head, y, rest) => `${head}${Number(y) + 4}${rest}`,
    ),
  'an apple left out': (svg) => svg.replace(/<g [^>]*data-role="apple">[\s\S]*?<\/g>\n/, ''),
  'another font': (svg) => svg.replaceAll('Source Sans 3', 'Source Serif 4'),
}

for (const [defect, plant] of Object.entries(defects))
  test(`planted: ${defect} is another picture`, async ({ page: tab }) => {
    const { svg } = pictures[0]
    const planted = plant(svg)
    expect(planted).not.toBe(svg)
    const distance = pictureDistance(await drawnByChromium(tab, svg), found[0].draw(planted))
    note(distance)
    expect(distance.share > limit.share || distance.worst > limit.worst).toBe(true)
  })

/** Leaves what was measured in the report of the run. */
function note(distance: Distance): void {
  test.info().annotations.push({ type: 'distance', description: JSON.stringify(distance) })
}

async function drawnByChromium(tab: Page, svg: string): Promise<Uint8Array> {
  await tab.setViewportSize({ width: page.width, height: page.height })
  await openSvgPage(tab)
  await showSvg(tab, svg)
  return tab.screenshot({ scale: 'css' })
}
