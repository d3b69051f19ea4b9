import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read, type SourceFile } from '#core/files'
import { countFaults } from './mutateProject.ts'

const none = { thrown: 0, hung: 0, placeless: 0, unsaved: 0 }

describe('mutated project files', () => {
  test('1,000 are read or refused with a place: none is thrown at, hangs, or cannot be saved again', () => {
    const { faults, read: opened, refused, codes } = countFaults(read, 1_000)
    expect(faults).toEqual(none)
    // The mutations must reach past the syntax, and some must do no harm.
    expect(refused).toBeGreaterThan(500)
    expect(opened).toBeGreaterThan(50)
    expect(codes.size).toBeGreaterThan(15)
  })

  test('no key of a file reaches the prototype of objects', () => {
    countFaults(read, 200, 2)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('a reader that throws would be counted', () => {
    const throwing = (files: readonly SourceFile[]) => {
      const result = read(files)
      if (result.problems.some(({ code }) => code === 'field-type')) throw new TypeError('planted')
      return result
    }
    expect(countFaults(throwing, 200).faults.thrown).toBeGreaterThan(5)
  })

  test('a reader that takes too long would be counted', () => {
    expect(countFaults(read, 20, 1, 0).faults.hung).toBe(20)
  })

  test('a reader that hides the place of an error would be counted', () => {
    const hiding = (files: readonly SourceFile[]) => {
      const result = read(files)
      return { ...result, problems: result.problems.map(({ path: _, ...rest }) => rest) }
    }
    expect(countFaults(hiding, 200).faults.placeless).toBeGreaterThan(5)
  })

  test('a reader whose project does not come back as it was would be counted', () => {
    let calls = 0
    const forgetting = (files: readonly SourceFile[]) => {
      const result = read(files)
      const id = `p${calls++}`
      return result.ok ? { ...result, value: { ...result.value, project: { ...result.value.project, id } } } : result
    }
    expect(countFaults(forgetting, 200).faults.unsaved).toBeGreaterThan(5)
  })
})

const strings = new URL('../../../../../shared/corpus/blns/blns.json', import.meta.url)

test.skipIf(!existsSync(strings))(
  'the list of naughty strings comes back unchanged from every text field',
  async () => {
    const { sampleFile } = await import('./sampleFile.ts')
    const { writeProject } = await import('#core/files')
    const naughty: string[] = JSON.parse(readFileSync(strings, 'utf8'))
    const texts = naughty.filter((text) => text !== '' && text.length <= 500)
    expect(texts.length).toBeGreaterThan(400)
    const industries = [...new Set(texts)].map((text) => ({ id: text, name: { sv: text, en: text }, source: text }))
    const { dataset } = sampleFile.project
    const file = {
      ...sampleFile,
      project: { ...sampleFile.project, dataset: { ...dataset, industries: [...dataset.industries, ...industries] } },
    }
    const result = read([{ name: 'p.json', bytes: new TextEncoder().encode(JSON.stringify(file)) }])
    if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
    const again = read([{ name: 'p.json', bytes: writeProject(result.value.project) }])
    expect(again.ok && again.value.project.dataset.industries).toEqual(result.value.project.dataset.industries)
    expect(result.value.project.dataset.industries.ids.slice(2)).toEqual(industries.map(({ id }) => id))
  },
)
