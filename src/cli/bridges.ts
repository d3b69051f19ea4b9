import { formatNumber, nameIn, say, candidateClusterWords as w } from '#core'
import { type Bridge, bridgeKinds, defaultLinkSettings, findBridges } from '#core/analysis'
import type { CommandLine } from './commandLine.ts'
import { linkArguments, linkSourcesOf } from './linkSources.ts'
import { type Names, namesOf } from './names.ts'
import { oneOf } from './optionValues.ts'
import { readProject } from './readProject.ts'
import { lineOf, reportOf } from './report.ts'
import { resultArguments, writeResult } from './resultOutput.ts'
import { printMessage } from './terminal.ts'
import { fixedNumber } from './textTable.ts'

/** `pomona bridges`: which industries or competences tie groups together. */
export async function bridges(line: CommandLine): Promise<number> {
  const { locale } = line
  const target = await resultArguments(line, 'bridges')
  const { edges, seed } = linkArguments(line)
  const of = oneOf(line, 'of', bridgeKinds, 'industries')
  const { project } = await readProject(line.files, locale)
  const settings = { ...defaultLinkSettings, edges, seed }
  const found = findBridges(of, linkSourcesOf(project, edges, seed, locale), settings)
  const names = namesOf(project, of === 'industries' ? 'industry' : 'competence', locale)
  const rows = found.bridges.map((bridge) => rowOf(bridge, names))
  await writeResult(line, target, {
    table: () => tableOf(found.bridges, names, line, of === 'industries' ? w.industry : w.competence),
    csv: () => [bridgeKeys, ...rows.map((row) => bridgeKeys.map((key) => row[key]))],
    json: () => rows,
  })
  for (const problem of found.problems) printMessage(lineOf(reportOf(problem, locale)))
  const untied = found.bridges.filter(({ measures }) => measures === null).length
  if (found.links === 0) printMessage(say(w.noBridges, locale))
  else if (untied > 0) printMessage(say(w.untied, locale, { count: untied, locale }))
  return 0
}

const bridgeKeys = [
  'id',
  'name',
  'group',
  'ties',
  'constraint',
  'effectiveSize',
  'betweenness',
  'outsideShare',
] as const
type BridgeRow = Readonly<Record<(typeof bridgeKeys)[number], string | number | null>>

/** `group` is the id of the sector or area. One without ties has no measures: null, not 0. */
function rowOf({ id, ties, measures }: Bridge, names: Names): BridgeRow {
  const { constraint = null, effectiveSize = null, betweenness = null, outsideShare = null } = measures ?? {}
  return {
    id,
    name: names.nameOf(id),
    group: names.groupIdOf(id),
    ties,
    constraint,
    effectiveSize,
    betweenness,
    outsideShare,
  }
}

/** For people: those with ties only; how many have none is said beside it. */
function tableOf(all: readonly Bridge[], names: Names, { locale }: CommandLine, what: typeof w.industry) {
  const columns = [
    ...[{ header: 'id' }, { header: say(what, locale) }],
    { header: say(what === w.industry ? w.sector : w.area, locale) },
    ...[w.ties, w.constraint, w.effectiveSize, w.betweenness, w.outsideShare].map((header) => ({
      header: say(header, locale),
      numbers: true,
    })),
  ]
  const rows = all.flatMap(({ id, ties, measures }) => {
    if (measures === null) return []
    const { constraint, effectiveSize, betweenness, outsideShare } = measures
    const numbers = [constraint, effectiveSize, betweenness].map((value) => fixedNumber(value, locale, 2))
    const percent = `${formatNumber(outsideShare * 100, locale)} %`
    return [
      [id, names.nameOf(id), nameIn(names.groupNameOf(id), locale), formatNumber(ties, locale), ...numbers, percent],
    ]
  })
  return { columns, rows }
}
