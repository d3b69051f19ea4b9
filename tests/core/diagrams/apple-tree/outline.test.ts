import { expect, test } from 'vitest'
import { type OutlineEntry, outlineOf } from '#core'
import { randomProject } from '../randomProject.ts'

test('the apple tree outlines every cluster, also one that its picture has no room for', () => {
  const project = randomProject(7)
  const open = (entry: OutlineEntry): OutlineEntry[] => [entry, ...entry.children.flatMap(open)]
  const entries = outlineOf(project, project.diagrams[0], { locale: 'sv' }).flatMap(open)
  const wanted = project.clusters.map(({ id }) => `cluster:${id}`)
  expect(wanted.length).toBeGreaterThan(5)
  expect(wanted.filter((id) => !entries.some(({ entityId }) => entityId === id))).toEqual([])
})
