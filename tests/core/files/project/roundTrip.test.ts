import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Project } from '#core'
import { read, writeProject } from '#core/files'
import { randomProject } from '../../diagrams/randomProject.ts'
import { arbitraryProject } from './arbitraryProject.ts'

function reread(bytes: Uint8Array): Project {
  const result = read([{ name: 'p.pomona.json', bytes }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.value.project
}

const textOf = (project: Project) => new TextDecoder().decode(writeProject(project))

describe('a project that is written and read', () => {
  test('is equal, and written again gives the same bytes: random regions', () => {
    for (let seed = 0; seed < 40; seed++) {
      const project = randomProject(seed)
      const bytes = writeProject(project)
      const again = reread(bytes)
      expect(again).toEqual(project)
      expect(writeProject(again)).toEqual(bytes)
    }
  })

  test('is equal, and written again gives the same bytes: the nastiest texts, names and numbers', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const bytes = writeProject(project)
        const again = reread(bytes)
        expect(again).toEqual(project)
        expect(textOf(again)).toBe(textOf(project))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('a file in any other order and layout gives the same bytes when it is written', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const text = textOf(project)
        const jumbled = new TextEncoder().encode(`\ufeff${JSON.stringify(reversed(JSON.parse(text)), null, 1)}`)
        // JSON.stringify makes 0 of -0.
        expect(textOf(reread(jumbled))).toBe(text.replaceAll(/(?<=[[:,])-0(?=[\],}])/g, '0'))
      }),
      { numRuns: 100, seed: 2 },
    )
  })
})

/** The same JSON, all keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
