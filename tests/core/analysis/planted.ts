import type { Dataset } from '#core'
import { read } from '#core/files'
import { generateDemoRegion } from '../../../examples/demo-region/generateDemoRegion.ts'
import { plantedShared, plantedSupply } from '../../../examples/demo-region/planted.ts'

/** The demo region of a seed. */
export function demoRegion(seed: number): Dataset {
  const bytes = new TextEncoder().encode(JSON.stringify(generateDemoRegion(seed)))
  const result = read([{ name: 'demo-region.pomona.json', bytes }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value.project.dataset
}

/** The planted pairs of a kind that lie across sectors, as `a b`; of `shared` in the order of ids. */
export function plantedPairs({ industries: { ids, group } }: Dataset, kind: 'shared' | 'supply'): string[] {
  const pairs: (readonly [string, string])[] =
    kind === 'shared'
      ? plantedShared.flatMap(({ industries }) =>
          industries.flatMap((a, i) =>
            industries.slice(i + 1).map((b) => (a < b ? [a, b] : [b, a]) as [string, string]),
          ),
        )
      : plantedSupply.flatMap(({ has, needs }) => has.flatMap((a) => needs.map((b) => [a, b] as const)))
  const sector = (id: string) => group[ids.indexOf(id)]
  return pairs.filter(([a, b]) => sector(a) !== sector(b)).map(([a, b]) => `${a} ${b}`)
}
