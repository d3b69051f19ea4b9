import { expect, type Page, test } from '@playwright/test'
import { screenPage } from '#core'
import { randomProject } from '../core/diagrams/randomProject.ts'
import { diagramsOf, drawnText, exampleProjects } from '../pictures/exampleProjects.ts'
import { findRenderers } from './otherRenderers.ts'
import { pictureDistance } from './pictureDistance.ts'
import { openSvgPage, showSvg } from './svgPage.ts'

const page = screenPage(1600, 1000)
const limit = { share: 0.002, worst: 30 }
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
      console.log(name, renderer.name, JSON.stringify(distance))
      expect(distance.share).toBeLessThan(limit.share)
      expect(distance.worst).toBeLessThan(limit.worst)
    })

const defects: Readonly<Record<string, (svg: string) => string>> = {
  'a label moved by 8 px': (svg) =>
    svg.replace(/(<text (?!aria)[^>]*data-entity-id[^>]*? y=")([\d.]+)/, (_, head, y) => `${head}${Number(y) + 8}`),
  'an apple left out': (svg) => svg.replace(/<(path|circle) data-entity-id="cluster:[^>]*(\/>|>.*?<\/\1>)/, ''),
  'another font': (svg) => svg.replaceAll('Source Sans 3', 'Source Serif 4'),
}

for (const [defect, plant] of Object.entries(defects))
  test(`planted: ${defect} is another picture`, async ({ page: tab }) => {
    const { svg } = pictures[0]
    const planted = plant(svg)
    expect(planted).not.toBe(svg)
    const distance = pictureDistance(await drawnByChromium(tab, svg), found[0].draw(planted))
    console.log(defect, JSON.stringify(distance))
    expect(distance.share > limit.share || distance.worst > limit.worst).toBe(true)
  })

async function drawnByChromium(tab: Page, svg: string): Promise<Uint8Array> {
  await tab.setViewportSize({ width: page.width, height: page.height })
  await openSvgPage(tab)
  await showSvg(tab, svg)
  return tab.screenshot({ scale: 'css' })
}
