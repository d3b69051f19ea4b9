import { cliWords, composeDiagram, say, sceneToSvg, svgToText, themes } from '#core'
import { type CommandLine, requiredValue } from './commandLine.ts'
import { diagramOptions } from './diagramOptions.ts'
import { findDiagram } from './findDiagram.ts'
import { pictureArguments } from './pictureArguments.ts'
import { rasterise } from './rasterise.ts'
import { readProject } from './readProject.ts'
import { printMessage, wrongUsage } from './terminal.ts'
import { writeOutput } from './writeOutput.ts'

/** `pomona render`: one diagram of a project as SVG or PNG, by the same path as the page. */
export async function render(line: CommandLine): Promise<number> {
  const { locale } = line
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, locale))
  if (line.files.length > 1) wrongUsage(say(cliWords.oneFile, locale, { count: line.files.length }))
  if (line.values.has('cluster')) wrongUsage(say(cliWords.notYet, locale, { what: '--cluster' }))
  const id = requiredValue(line, 'diagram')
  const { out, form, page, dotsPerInch, year, transparent } = pictureArguments(line)
  if (form === 'svg' && line.values.has('dpi')) printMessage(say(cliWords.densityOfSvg, locale))
  const { project } = await readProject(line.files, locale)
  const { diagram, kind } = findDiagram(project, id, locale)
  const set = diagramOptions(line.values.get('option') ?? [], kind.options, project.dataset, locale)
  const drawn = { ...diagram, options: { ...diagram.options, ...set } }
  const scene = composeDiagram(project, drawn, { locale, theme: themes.paper, page, year, transparent })
  const svg = svgToText(sceneToSvg(scene))
  if (form === 'svg') await writeOutput(out, svg, locale)
  else await writeOutput(out, rasterise(svg, pixelSize(page, dotsPerInch), dotsPerInch, locale), locale)
  return 0
}

/** The page's size at a density: a page counts 96 px to the inch. */
export function pixelSize(page: { width: number; height: number }, dotsPerInch: number) {
  return { width: Math.round((page.width * dotsPerInch) / 96), height: Math.round((page.height * dotsPerInch) / 96) }
}
