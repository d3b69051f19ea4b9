import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom, type Project, type Result } from '#core'
import { hashDataset, read, readStored } from '#core/files'
import { datasetRecord, writeDocument, writeProject } from '#core/stored'
import { migrations } from '../../../../src/core/files/project/migrate.ts'
import { limits } from '../../../../src/core/model/limits.ts'
import { damageRecord } from '../../../editor/keeping/damageRecord.ts'
import { countOf, noteResult } from '../../../soak/counts.ts'
import { randomProject } from '../../diagrams/randomProject.ts'
import { arbitraryProject } from '../project/arbitraryProject.ts'
import { countFaults } from '../project/mutateProject.ts'
import { sampleFile } from '../project/sampleFile.ts'

const decoder = new TextDecoder()

function stored(project: Project) {
  const dataset = datasetRecord(project.dataset)
  return { name: project.id, document: writeDocument(project, hashDataset(dataset)), dataset }
}

function sample(): Project {
  const result = read([{ name: 'p.json', bytes: new TextEncoder().encode(JSON.stringify(sampleFile)) }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  return result.value.project
}

describe('a stored project', () => {
  test('comes back equal, whatever the model allows', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const result = readStored(structuredClone(stored(project)))
        expect(result.ok && decoder.decode(writeProject(result.value))).toBe(decoder.decode(writeProject(project)))
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  test('has a document without the dataset, however large that is', () => {
    const project = randomProject(3)
    const [document, whole] = [writeDocument(project, 'hash'), writeProject(project)]
    expect(document.length).toBeLessThan(whole.length / 2)
    expect(decoder.decode(document)).not.toContain('"industries"')
  })

  test('of an older version is migrated whole, dataset and all', () => {
    const rename = (project: Readonly<Record<string, unknown>>) => {
      const dataset = Object(project.dataset)
      const industries = dataset.industries.map((industry: object) => ({ ...industry, name: 'renamed' }))
      return { ...project, dataset: { ...dataset, industries } }
    }
    const result = readStored(stored(sample()), limits, [...migrations, rename])
    expect(result.ok && result.value.dataset.industries.names).toEqual(['renamed', 'renamed'])
    expect(result.ok && result.value.dataset.uses).toEqual(sample().dataset.uses)
    expect(result.ok && result.value.dataset.measures[0].values).toEqual(sample().dataset.measures[0].values)
  })

  test('of a newer version is refused by its version', () => {
    const project = stored(sample())
    const document = new TextEncoder().encode(decoder.decode(project.document).replace('"version": 1', '"version": 9'))
    expect(readStored({ ...project, document }).problems.map(({ code }) => code)).toEqual(['version-newer'])
  })

  test('with the dataset of another project is refused', () => {
    const [one, other] = [stored(sample()), stored(randomProject(1))]
    const { problems } = readStored({ ...one, dataset: other.dataset })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['stored-dataset-damaged project.dataset'])
  })

  test('hashes of datasets tell any two cells apart', () => {
    const { dataset } = sample()
    const record = datasetRecord(dataset)
    const changed = (part: Partial<typeof record.uses>) => hashDataset({ ...record, uses: { ...record.uses, ...part } })
    const hashes = new Set([
      hashDataset(record),
      changed({ weight: record.uses.weight.map((weight, i) => (i === 0 ? weight + 1 : weight)) }),
      changed({ source: record.uses.date, date: record.uses.source }),
      changed({ texts: [...record.uses.texts, 'x'] }),
      hashDataset({ ...record, illustrative: !record.illustrative }),
      hashDataset({ ...record, measures: [] }),
    ])
    expect(hashes.size).toBe(6)
  })
})

/** Reads a mutated document with the dataset that belongs to it, by the reader of stored projects. */
function storedEntry(files: Parameters<typeof read>[0]): ReturnType<typeof read> {
  const asFile = read(files)
  // A file that reads well becomes a stored project; what does not is put into the document as it is.
  const result = asFile.ok ? readStored(stored(asFile.value.project)) : readStored(mutatedDocument(files[0].bytes))
  return result.ok ? { ...result, value: { project: result.value, tables: [], notices: [] } } : result
}

/** The bytes of a project file as a document: its dataset is taken out where there is one to be found. */
function mutatedDocument(bytes: Uint8Array) {
  const dataset = datasetRecord(sample().dataset)
  const hash = JSON.stringify(hashDataset(dataset))
  try {
    const file = JSON.parse(decoder.decode(bytes))
    file.project.dataset = JSON.parse(hash)
    return { name: 'p', document: new TextEncoder().encode(JSON.stringify(file)), dataset }
  } catch {
    return { name: 'p', document: bytes, dataset }
  }
}

describe('the stored entry', () => {
  const none = { thrown: 0, hung: 0, placeless: 0, unsaved: 0 }

  test('reads or refuses mutated projects with a place: none is thrown at, hangs, or cannot be saved again', () => {
    const count = countOf(100, 10_000)
    const { faults, read: opened, refused } = countFaults(storedEntry, count, 7)
    const failed = Object.values(faults).reduce((sum, one) => sum + one, 0)
    noteResult('Mutated project files through the stored entry', { done: count, failed })
    expect(faults).toEqual(none)
    expect(opened).toBeGreaterThan(count / 20)
    expect(refused).toBeGreaterThan(count / 4)
  })

  test('refuses damaged datasets with a place, and reads none that is not the one', () => {
    const count = countOf(100, 5_000)
    const { faults, read: opened } = countDamaged(count, readStored)
    noteResult('Damaged datasets through the stored entry', { done: count, failed: faults })
    expect(faults).toBe(0)
    expect(opened).toBeLessThan(count / 10)
  })

  test('a dataset with the hash of its damage is checked cell by cell', () => {
    const codes = new Set<string>()
    let [opened, faults] = [0, 0]
    const random = createRandom('cells')
    for (let i = 0; i < countOf(100, 5_000); i++) {
      const damaged = damageRecord(stored(sample()).dataset, random)
      try {
        const dataset = damaged as ReturnType<typeof datasetRecord>
        const document = writeDocument(sample(), hashDataset(dataset))
        const result = readStored({ name: 'p', document, dataset })
        for (const { code, severity, path } of result.problems) {
          codes.add(code)
          if (severity === 'error' && path === undefined) faults++
        }
        if (!result.ok) continue
        opened++
        const again = read([{ name: 'p.json', bytes: writeProject(result.value) }])
        if (!again.ok) faults++
      } catch (error) {
        // What is no dataset at all has no hash.
        if (!(error instanceof TypeError)) throw error
      }
    }
    expect(faults).toBe(0)
    expect(opened).toBeGreaterThan(5)
    expect([...codes]).toEqual(expect.arrayContaining(['field-type', 'list-length', 'stored-dataset-damaged']))
  })

  test('a reader that does not compare the hash would be counted', () => {
    const trusting: typeof readStored = ({ dataset, document, name }) => {
      let hash = ''
      try {
        hash = hashDataset(dataset as ReturnType<typeof datasetRecord>)
      } catch {
        return readStored({ dataset, document, name })
      }
      const text = decoder.decode(document).replace(/"dataset": "\w+"/, `"dataset": "${hash}"`)
      return readStored({ name, dataset, document: new TextEncoder().encode(text) })
    }
    expect(countDamaged(100, trusting).faults).toBeGreaterThan(0)
  })
})

/** Reads projects whose dataset was damaged; a fault is one that is thrown at, has no place, or reads as another dataset. */
function countDamaged(count: number, reader: (project: ReturnType<typeof stored>) => Result<Project>) {
  const random = createRandom('damaged')
  const right = writeProject(sample())
  let [opened, faults] = [0, 0]
  for (let i = 0; i < count; i++) {
    const project = stored(sample())
    const dataset = damageRecord(project.dataset, random) as typeof project.dataset
    try {
      const result = reader({ ...project, dataset })
      if (result.ok) opened++
      if (result.ok && Buffer.compare(writeProject(result.value), right) !== 0) faults++
      if (!result.ok && result.problems.some(({ path, row }) => path === undefined && row === undefined)) faults++
    } catch {
      faults++
    }
  }
  return { opened, read: opened, faults }
}
