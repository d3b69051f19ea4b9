import { expect, test } from 'vitest'
import { composeDiagram, outlineOf, type Project, screenPage, themes } from '#core'
import { randomProject } from '../randomProject.ts'

const setting = { locale: 'en', theme: themes.paper, page: screenPage(1200, 800) } as const

function flowerOf(cluster: string) {
  const project: Project = randomProject(3)
  const diagram = { ...project.diagrams[0], kind: 'competence-flower', options: { cluster } }
  return { scene: composeDiagram(project, diagram, setting), outline: outlineOf(project, diagram, setting) }
}

test('a flower whose cluster is gone says so, and shows nothing in its place', () => {
  const { scene, outline } = flowerOf('gone')
  expect(scene.description).toContain('no longer there')
  expect(scene.marks.filter(({ role }) => role === 'floret')).toEqual([])
  expect(outline).toEqual([])
})

test('a flower without a cluster is one of everything', () => {
  const { scene, outline } = flowerOf('')
  expect(scene.description).not.toContain('no longer there')
  expect(outline.length).toBeGreaterThan(0)
})
