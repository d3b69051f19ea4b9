import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  cliWords,
  composeDiagram,
  type Diagram,
  diagramKinds,
  type Locale,
  loadKinds,
  nameIn,
  otherVisions,
  type Page,
  type Project,
  paperPage,
  say,
  sceneSeen,
  sceneToSvg,
  svgToText,
  type Theme,
  themes,
  type Vision,
} from '#core'
import { pixelSize } from '#core/export'
import { contactSheet, type Picture } from './contactSheet.ts'
import { packageRoot } from './packageRoot.ts'
import { rasterise } from './rasterise.ts'
import { readProject } from './readProject.ts'
import { Stop } from './stop.ts'
import { print, printMessage } from './terminal.ts'
import { writeOutput } from './writeOutput.ts'

interface Size {
  readonly name: string
  readonly page: Page
  readonly dotsPerInch: number
}

const sizes: readonly Size[] = [
  { name: '16x9', page: paperPage('16:9', false), dotsPerInch: 96 },
  { name: 'a4-portrait', page: paperPage('a4', false), dotsPerInch: 150 },
  { name: 'a4-landscape', page: paperPage('a4', true), dotsPerInch: 150 },
]
const locales: readonly Locale[] = ['sv', 'en']

/** `npm run gallery`: every example in every kind, theme, size and language, as it is seen otherwise, and one sheet. */
async function drawGallery(): Promise<void> {
  await loadKinds()
  const root = packageRoot()
  const examples = examplesIn(join(root, 'examples'))
  const folder = join(root, 'gallery')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const pictures: Picture[] = []
  for (const example of examples)
    pictures.push(...(await drawExample(example, join(root, 'examples', example), folder)))
  const sheet = join(folder, 'index.html')
  await writeOutput(sheet, contactSheet(pictures), 'en')
  await print(`${say(cliWords.gallery, 'en', { count: pictures.length, sheet })}\n`)
}

/** Each folder of examples with a project of its own name. Throws Stop(1) where there is none. */
function examplesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const examples = names.filter((name) => existsSync(join(folder, name, `${name}.pomona.json`)))
  if (examples.length === 0) throw new Stop(1, say(cliWords.noExamples, 'en', { folder }))
  return examples
}

async function drawExample(example: string, from: string, folder: string): Promise<Picture[]> {
  const { project } = await readProject([join(from, `${example}.pomona.json`)], 'en')
  const pictures: Picture[] = []
  for (const kind of diagramKinds)
    for (const diagram of diagramsOf(project, kind.id))
      for (const look of looks) {
        const { theme, size, locale, vision } = look
        const file = [example, diagram.id, theme.id, size.name, locale, ...(vision ? [vision] : [])].join('-')
        await drawPicture(project, diagram, look, join(folder, file))
        const title = `${nameIn(project.title, locale)}: ${say(kind.name, locale)}`
        pictures.push({ file, title, size: size.name, page: size.page, locale, theme: vision ?? theme.id })
      }
  return pictures
}

interface Look {
  readonly theme: Theme
  readonly size: Size
  readonly locale: Locale
  /** Another way of seeing than full colour. */
  readonly vision?: Vision
}

/** Paper in every size and language; the other themes and other ways of seeing as slides. */
const looks: readonly Look[] = [
  ...sizes.flatMap((size) => locales.map((locale) => ({ theme: themes.paper, size, locale }))),
  ...Object.values(themes)
    .filter((theme) => theme !== themes.paper)
    .map((theme) => ({ theme, size: sizes[0], locale: locales[0] })),
  ...otherVisions.map((vision) => ({ theme: themes.paper, size: sizes[0], locale: locales[0], vision })),
]

/** The project's own diagrams of a kind, or one with the defaults where it has none. */
function diagramsOf(project: Project, kind: string): readonly Diagram[] {
  const own = project.diagrams.filter((diagram) => diagram.kind === kind)
  return own.length > 0 ? own : [{ id: kind, kind, name: kind, options: {}, touches: {}, seed: 1 }]
}

async function drawPicture(
  project: Project,
  diagram: Diagram,
  { theme, size, locale, vision }: Look,
  file: string,
): Promise<void> {
  const drawn = composeDiagram(project, diagram, { locale, theme, page: size.page })
  const scene = vision ? sceneSeen(drawn, vision) : drawn
  const svg = sceneToSvg(scene)
  const pixels = pixelSize(size.page, size.dotsPerInch)
  await writeOutput(`${file}.svg`, svgToText(svg), 'en')
  await writeOutput(`${file}.png`, rasterise(svg, pixels, size.dotsPerInch, 'en'), 'en')
}

try {
  await drawGallery()
} catch (error) {
  printMessage(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof Stop ? error.exitCode : 1
}
