import {
  cliWords,
  composeDiagram,
  type Diagram,
  type Locale,
  loadKinds,
  type Project,
  say,
  sceneToSvg,
  svgToText,
} from '#core'
import { embedInPng, embedInSvg, packProject, pixelSize } from '#core/export'
import { writeProject } from '#core/files'
import { type CommandLine, givenValue, requiredValue } from './commandLine.ts'
import { diagramOptions } from './diagramOptions.ts'
import { findClusterDiagram, findDiagram } from './findDiagram.ts'
import { keepInputs } from './keepInputs.ts'
import { pictureArguments } from './pictureArguments.ts'
import { rasterise } from './rasterise.ts'
import { readProject } from './readProject.ts'
import { lineOf, reportOf } from './report.ts'
import { Stop } from './stop.ts'
import { printMessage, wrongUsage } from './terminal.ts'
import { writeOutput } from './writeOutput.ts'

/** `pomona render`: one diagram of a project as SVG or PNG, by the same path as the page. */
export async function render(line: CommandLine): Promise<number> {
  const { locale } = line
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, locale))
  if (line.files.length > 1) wrongUsage(say(cliWords.oneFile, locale, { count: line.files.length }))
  const id = requiredValue(line, 'diagram')
  const { out, form, page, dotsPerInch, year, transparent, theme } = pictureArguments(line)
  await keepInputs(out, line.files, locale)
  if (form === 'svg' && line.values.has('dpi')) printMessage(say(cliWords.densityOfSvg, locale))
  const { project } = await readProject(line.files, locale)
  const cluster = givenValue(line, 'cluster')
  const { diagram, kind } =
    cluster === undefined ? findDiagram(project, id, locale) : findClusterDiagram(project, id, cluster, locale)
  const set = diagramOptions(line.values.get('option') ?? [], kind.options, project, locale)
  const drawn: Diagram = { ...diagram, options: { ...diagram.options, ...set, ...(theme && { theme }) } }
  const checked = kind.readOptions(drawn.options)
  if (!checked.ok) throw new Stop(1, checked.problems.map((problem) => lineOf(reportOf(problem, locale))).join('\n'))
  await loadKinds()
  const scene = composeDiagram(project, drawn, { locale, page, year, transparent })
  const svg = sceneToSvg(scene)
  const carried = line.flags.has('no-project') ? undefined : packed(project, locale)
  if (form === 'svg') await writeOutput(out, svgToText(carried ? embedInSvg(svg, carried) : svg), locale)
  else {
    const png = rasterise(svg, pixelSize(page, dotsPerInch), dotsPerInch, locale)
    await writeOutput(out, carried ? embedInPng(png, carried) : png, locale)
  }
  return 0
}

/** The project as the picture carries it; undefined where it is too large for that, which is told. */
function packed(project: Project, locale: Locale): Uint8Array | undefined {
  const result = packProject(writeProject(project))
  for (const problem of result.problems) printMessage(lineOf(reportOf(problem, locale)))
  return result.ok ? result.value : undefined
}
