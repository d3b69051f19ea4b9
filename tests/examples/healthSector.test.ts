import { describe, expect, it } from 'vitest'
import { nameIn, outlineOf } from '#core'
import { writeProject } from '#core/files'
import { exampleText, faultsOf, readExample, updateExample } from './readExample.ts'
import { withoutSource } from './withoutSource.ts'

const id = 'health-sector'
const { project } = readExample(id)
updateExample([id, `${id}.pomona.json`], writeProject(project))

describe('the example of the health sector', () => {
  it('is read without a problem and written to the same bytes', () => {
    expect(faultsOf(id)).toEqual([])
  })

  it('has the lines of the book for every row', () => {
    expect(withoutSource(project)).toEqual([])
    const [first, ...others] = project.clusters
    expect(withoutSource({ ...project, clusters: [{ ...first, source: '' }, ...others] })).toEqual([first.id])
  })

  it('has the four groups with their members as the text lists them, and one kind in health food', () => {
    const [flower] = project.diagrams
    const petals = outlineOf(project, flower, { locale: 'sv' }).filter(({ role }) => role === 'petal')
    const listed = petals.map(({ label, children }) => [label, children.map((child) => child.label).sort()])
    expect(Object.fromEntries(listed)).toEqual({
      Hälsokost: ['Handelsföretag med hälsokostprodukter'],
      Friskvård: ['Friskvårdspedagoger', 'Gym', 'Hälsoteknik', 'Personliga tränare'],
      Kroppsvård: ['Fotvård', 'Hudvård', 'Kroppsvård', 'Massörer'],
      'Komplementär medicin': ['Akupunktörer', 'Homeopater', 'Kiropraktorer', 'Naprapater'],
    })
  })

  it('has no number that the text does not give, and no competence', () => {
    const { measures, competences, uses, illustrative } = project.dataset
    expect([measures, competences.ids, [...uses.industry], illustrative]).toEqual([[], [], [], false])
  })

  it('names supporters as the text states them, and no driver', () => {
    const [cluster] = project.clusters
    const named = cluster.actors.map(({ actorId, role }) => {
      const actor = project.actors.find((one) => one.id === actorId)
      return [role, nameIn(actor?.name ?? '', 'sv')]
    })
    expect(named).toEqual([
      ['supporter', 'Länsstyrelsen i Södermanlands län'],
      ['supporter', 'Resurscentret NORA'],
      ['supporter', 'Trosa Gnesta Resurscentrum'],
    ])
  })

  it('has twins of every name, in Swedish and English', () => {
    const { sectors, industries } = project.dataset
    for (const name of [...sectors.map((sector) => sector.name), ...industries.names])
      expect(name).toEqual({ sv: expect.any(String), en: expect.any(String) })
  })

  it('has the counts that its README tells', () => {
    const counts = {
      industries: project.dataset.industries.ids.length,
      sectors: project.dataset.sectors.length,
      clusters: project.clusters.length,
      actors: project.actors.length,
    }
    for (const [what, count] of Object.entries(counts))
      expect(exampleText(id, 'README.md')).toContain(`| ${what} | ${count} |`)
  })
})
