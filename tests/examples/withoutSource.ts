import type { Project } from '#core'

/** Where the lines of the book's text should stand and do not. */
export function withoutSource({ dataset, clusters, actors, attested }: Project): string[] {
  const { industries, competences, uses } = dataset
  const rows = [
    ...industries.ids.map((name, i) => [name, industries.sources[i]]),
    ...competences.ids.map((name, i) => [name, competences.sources[i]]),
    ...Array.from(uses.industry, (_, i) => [`use ${i}`, uses.texts[uses.source?.[i] ?? 0]]),
    ...clusters.flatMap((cluster) => [
      [cluster.id, cluster.source],
      ...cluster.phases.map((phase) => [`${cluster.id} ${phase.year}`, phase.source]),
    ]),
    ...actors.map((actor) => [actor.id, actor.source]),
    ...attested.map(({ from, to, source }) => [`${from} ${to}`, source]),
  ]
  return rows.flatMap(([name, source]) => (/^L\d+(-\d+)?(, L\d+(-\d+)?)*$/.test(source ?? '') ? [] : [`${name}`]))
}
