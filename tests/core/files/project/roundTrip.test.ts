import { describe, expect, test } from 'vitest'
import { read, writeProject } from '#core/files'
import { randomProject } from '../../diagrams/randomProject.ts'

const reread = (bytes: Uint8Array) => {
  const result = read([{ name: 'p.pomona.json', bytes }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.value.project
}

describe('a project that is written and read', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'is equal, and written again gives the same bytes: %i',
    (seed) => {
      const project = randomProject(seed)
      const bytes = writeProject(project)
      const again = reread(bytes)
      expect(again).toEqual(project)
      expect(writeProject(again)).toEqual(bytes)
    },
  )
})
