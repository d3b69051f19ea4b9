import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Project } from '#core'
import { defaultLinkSettings, defaultSettings } from '#core/analysis'
import { read } from '#core/files'
import { jobs } from '../../src/worker/jobs.ts'

function demo(): Project {
  const bytes = readFileSync(join('examples', 'demo-region', 'demo-region.pomona.json'))
  const result = read([{ name: 'demo.pomona.json', bytes: new Uint8Array(bytes) }])
  if (!result.ok) throw new Error('The example was refused')
  return result.value.project
}

const { dataset, verdicts } = demo()
const argument = { dataset, verdicts, settings: defaultSettings, links: defaultLinkSettings }
const quiet = () => undefined

describe('the jobs that rest on links', () => {
  test('find clusters of both kinds of links, also after the way between page and worker, with progress that only rises', () => {
    const shares: number[] = []
    const found = jobs.clusters(structuredClone(argument), (share) => shares.push(share))
    if (!found.ok) throw new Error('The clusters were refused')
    expect(found.value.clusters.map(({ memberIds }) => memberIds)).toContainEqual(['26', '28', '87'])
    expect(structuredClone(found.value)).toEqual(found.value)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('find bridges of industries and of competences', () => {
    const industries = jobs.bridges({ ...argument, of: 'industries' }, quiet)
    const competences = jobs.bridges({ ...argument, of: 'competences' }, quiet)
    if (!industries.ok || !competences.ok) throw new Error('The bridges were refused')
    expect(industries.value.bridges).toHaveLength(dataset.industries.ids.length)
    expect(competences.value.bridges).toHaveLength(dataset.competences.ids.length)
    expect(industries.value.links).toBe(competences.value.links)
  })

  test('do not look at the kind that the suggestions show', () => {
    const shared = jobs.clusters(argument, quiet)
    const supply = jobs.clusters({ ...argument, settings: { ...defaultSettings, kind: 'supply' } }, quiet)
    expect(supply).toEqual(shared)
  })

  test('are refused where the settings do not go with the dataset', () => {
    const settings = { ...defaultSettings, presence: { rule: 'rca' } as const }
    const refused = jobs.clusters({ ...argument, settings }, quiet)
    expect(refused.ok).toBe(false)
    expect(refused.problems[0].code).toBe('rca-needs-amounts')
  })
})
