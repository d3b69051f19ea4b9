import { expect, test } from 'vitest'
import { composeDiagram, type SceneMark, screenPage, themes } from '#core'
import { readExample } from '../../../examples/readExample.ts'

const keysOf = (mark: SceneMark): string[] => [mark.key, ...(mark.type === 'group' ? mark.marks.flatMap(keysOf) : [])]

test.each(['soermland', 'demo-region'])(
  'every mark of %s with accepted, stated and suggested links has its own key',
  (id) => {
    const { project } = readExample(id)
    const [a, b] = project.dataset.industries.ids
    const links = [
      { kind: 'shared' as const, pair: [a, b] as const, competenceIds: project.dataset.competences.ids.slice(0, 2) },
    ]
    const setting = { locale: 'en', theme: themes.paper, page: screenPage(1600, 1000), links } as const
    const keys = composeDiagram(project, project.diagrams[0], setting).marks.flatMap(keysOf)
    expect(keys.filter((key) => key.startsWith('key/link/')).length).toBeGreaterThan(3)
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  },
)
