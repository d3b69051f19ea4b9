import { nameIn, say, candidateClusterWords as w } from '#core'
import { type CandidateCluster, type ClusterFindings, findClusters } from '#core/analysis'
import { type CommandLine, givenValue } from './commandLine.ts'
import { linkArguments, linkSourcesOf } from './linkSources.ts'
import { type Names, namesOf } from './names.ts'
import { decimalNumber } from './optionValues.ts'
import { readProject } from './readProject.ts'
import { lineOf, reportOf } from './report.ts'
import { resultArguments, writeResult } from './resultOutput.ts'
import { printMessage } from './terminal.ts'
import { fixedNumber } from './textTable.ts'

/** `pomona clusters`: what accepted and clear links gather into. */
export async function clusters(line: CommandLine): Promise<number> {
  const { locale } = line
  const target = await resultArguments(line, 'clusters')
  const { edges, seed } = linkArguments(line)
  const resolution =
    givenValue(line, 'resolution') === 'auto' ? 'auto' : (decimalNumber(line, 'resolution', 0.01, 1000) ?? 1)
  const { project } = await readProject(line.files, locale)
  const found = findClusters(linkSourcesOf(project, edges, seed, locale), { edges, resolution, seed })
  const names = namesOf(project, 'industry', locale)
  await writeResult(line, target, {
    table: () => tableOf(found, names, line),
    csv: () => [csvHeader, ...found.clusters.flatMap((cluster) => csvRows(cluster, names))],
    json: () => jsonOf(found),
  })
  for (const problem of found.problems) printMessage(lineOf(reportOf(problem, locale)))
  printMessage(summaryOf(found, line))
  return 0
}

function summaryOf({ clusters: all, links, aloneIds }: ClusterFindings, { locale }: CommandLine): string {
  if (links === 0) return say(w.none, locale)
  const members = all.reduce((sum, { memberIds }) => sum + memberIds.length, 0)
  return say(w.found, locale, { clusters: all.length, members, links, alone: aloneIds.length, locale })
}

/** `agreement` is the share of the runs; `between` the mean towards other clusters, null where there is no other. */
function jsonOf({ edges, resolution, seed, modularity, clusters: all }: ClusterFindings) {
  return {
    edges,
    resolution,
    seed,
    modularity,
    clusters: all.map((cluster) => ({
      id: cluster.id,
      members: cluster.memberIds,
      agreement: shareOf(cluster),
      within: cluster.within,
      between: cluster.between?.mean ?? null,
      between95: cluster.between?.percentile95 ?? null,
      nearerElsewhere: cluster.nearerElsewhere.map(({ memberId }) => memberId),
    })),
  }
}

const csvHeader = 'id,member,name,sector,agreement,within,between,between95,nearerElsewhere'.split(',')

/** One row a member; `nearerElsewhere` names the cluster that it is nearer to. */
function csvRows(cluster: CandidateCluster, names: Names) {
  const { id, memberIds, within, between } = cluster
  return memberIds.map((member) => [
    ...[id, member, names.nameOf(member), names.groupIdOf(member)],
    ...[shareOf(cluster), within, between?.mean ?? null, between?.percentile95 ?? null],
    nearerOf(cluster, member),
  ])
}

function tableOf({ clusters: all }: ClusterFindings, names: Names, { locale }: CommandLine) {
  const number = (value: number | undefined) => (value === undefined ? '' : fixedNumber(value, locale, 2))
  const columns = [
    ...[{ header: say(w.cluster, locale) }, { header: 'id' }],
    ...[w.industry, w.sector, w.agreement].map((header) => ({ header: say(header, locale) })),
    ...[w.within, w.between, w.between95].map((header) => ({ header: say(header, locale), numbers: true })),
    { header: say(w.nearer, locale) },
  ]
  const rows = all.flatMap((cluster) =>
    cluster.memberIds.map((member) => [
      ...[cluster.id, member, names.nameOf(member), nameIn(names.groupNameOf(member), locale)],
      say(w.thereShort, locale, cluster.agreement),
      ...[cluster.within, cluster.between?.mean, cluster.between?.percentile95].map(number),
      nearerOf(cluster, member) ?? '',
    ]),
  )
  return { columns, rows }
}

function shareOf({ agreement: { there, runs } }: CandidateCluster): number {
  return there / runs
}

function nearerOf({ nearerElsewhere }: CandidateCluster, member: string): string | null {
  return nearerElsewhere.find(({ memberId }) => memberId === member)?.clusterId ?? null
}
