import { describe, expect, test } from 'vitest'
import { composeDiagram, type Diagram, diagramKinds, paperPage, type Scene, themeOf, themes } from '#core'
import { exampleProjects } from '../../pictures/exampleProjects.ts'
import { contrastFaults } from './sceneContrast.ts'

const page = paperPage('16:9', true)
const pictures = exampleProjects().flatMap(({ name, project }) =>
  diagramKinds.flatMap(({ id: kind }) => {
    const own = project.diagrams.filter((diagram) => diagram.kind === kind)
    const all: Diagram = { id: kind, kind, name: kind, options: {}, touches: {}, seed: 1 }
    return [all, ...own].map((diagram) => ({
      name,
      project,
      diagram,
      what: `${kind} ${JSON.stringify(diagram.options)}`,
    }))
  }),
)

describe.each(Object.values(themes))('in the theme $id', (theme) => {
  test.each(pictures)('words are read and shapes are seen on $name, $what', ({ project, diagram }) => {
    const scene = composeDiagram(project, diagram, { locale: 'sv', theme, page })
    expect(contrastFaults(scene, theme.readable)).toEqual([])
  })
})

describe('a theme as an option of the picture', () => {
  const [{ project }] = exampleProjects()
  const diagram = (theme?: string): Diagram => ({
    id: 'd',
    kind: 'competence-flower',
    name: 'd',
    options: theme === undefined ? {} : { theme },
    touches: {},
    seed: 1,
  })
  const ground = (one: Diagram): Scene['background'] => composeDiagram(project, one, { locale: 'en', page }).background

  test('is the diagram\u2019s own where none is handed in, paper where it has none', () => {
    expect(ground(diagram('projector'))).toBe(themes.projector.ground)
    expect(ground(diagram())).toBe(themes.paper.ground)
    expect(themeOf('constructor')).toBe(themes.paper)
  })

  test('that no version knows gives a page that says so', () => {
    const scene = composeDiagram(project, diagram('neon'), { locale: 'en', page })
    expect(scene.description).toContain('neon')
  })

  test('is offered by every kind', () => {
    for (const { options } of diagramKinds) expect(options.theme).toMatchObject({ type: 'choice', default: 'paper' })
  })
})

describe('planted faults are seen', () => {
  const { project, diagram } = pictures[0]
  const scene = composeDiagram(project, diagram, { locale: 'en', theme: themes.paper, page })
  const planted = (key: RegExp, change: object) =>
    contrastFaults({
      ...scene,
      marks: scene.marks.map((mark) => (key.test(mark.key) ? ({ ...mark, ...change } as typeof mark) : mark)),
    }).join('\n')

  test('a title as pale as the paper', () => {
    expect(planted(/^title$/, { fill: '#e8e0d0' })).toContain('words title')
  })

  test('a trunk that fades into the paper', () => {
    expect(planted(/^trunk$/, { fill: '#d8ccb5' })).toContain('shape trunk')
  })

  test('words that a dark shape painted under them hides', () => {
    const under = { type: 'circle', key: 'blot', cx: 200, cy: 60, r: 400, fill: themes.paper.text } as const
    expect(contrastFaults({ ...scene, marks: [under, ...scene.marks] }).join('\n')).toContain('words title')
  })
})
