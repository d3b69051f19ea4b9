import { describe, expect, test } from 'vitest'
import { jobs } from '../../src/worker/jobs.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const tables = [
  { name: 'industries.csv', bytes: encode('id,name,sector,employees\nA,Farming,Land,5\nB,Dairy,Food,7\n') },
  { name: 'uses.csv', bytes: encode('industry,competence\nA,Soil\nB,Soil\n') },
]

describe('the jobs of the worker', () => {
  test('read tables and tell of their progress up to the end', () => {
    const shares: number[] = []
    const result = jobs.read({ files: tables }, (share) => shares.push(share))
    expect(result.ok && result.value.project.dataset.industries.ids).toEqual(['A', 'B'])
    expect(shares.at(-1)).toBe(1)
  })

  test('write a project that is read again the same, also after the way between page and worker', () => {
    const read = jobs.read({ files: tables }, () => undefined)
    if (!read.ok) throw new Error('The tables were refused')
    const bytesOf = (project: typeof read.value.project) => {
      const written = jobs.write({ project })
      if (!written.ok) throw new Error('The project was refused')
      return written.value
    }
    const bytes = bytesOf(structuredClone(read.value.project))
    expect(bytes).toEqual(bytesOf(read.value.project))
    const again = jobs.read({ files: [{ name: 'p.pomona.json', bytes }] }, () => undefined)
    expect(again.ok && bytesOf(again.value.project)).toEqual(bytes)
  })

  test('give a problem for what cannot be read', () => {
    const result = jobs.read({ files: [{ name: 'a.json', bytes: encode('{') }] }, () => undefined)
    expect(result.ok).toBe(false)
    expect(result.problems[0]).toMatchObject({ severity: 'error', file: 'a.json' })
  })
})
