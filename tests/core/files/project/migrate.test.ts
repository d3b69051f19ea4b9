import { describe, expect, test } from 'vitest'
import { type Migration, migrations } from '../../../../src/core/files/project/migrate.ts'
import { readProjectFile } from '../../../../src/core/files/project/readProjectFile.ts'
import { writeProject } from '../../../../src/core/files/project/writeProject.ts'
import { limits } from '../../../../src/core/model/limits.ts'
import { sampleFile, sampleWith, told } from './sampleFile.ts'

const read = (file: unknown, steps?: readonly Migration[]) =>
  readProjectFile({ name: 'p.json', bytes: new TextEncoder().encode(JSON.stringify(file)) }, limits, steps)

/** As if version 1 had called the title `heading`, and version 2 had not known of actors. */
const steps: readonly Migration[] = [
  ...migrations.slice(0, 1),
  ({ heading, ...rest }) => ({ ...rest, title: heading }),
  (project) => ({ ...project, actors: [...(project.actors as unknown[])] }),
]
const { title, ...withoutTitle } = sampleFile.project
const versions = [
  { ...sampleFile, version: 1, project: { ...withoutTitle, heading: title } },
  { ...sampleFile, version: 2 },
  { ...sampleFile, version: 3 },
]

describe('files of every version are read', () => {
  test('the version of a file is the number of migrations', () => {
    const result = read(sampleFile)
    const text = result.ok ? new TextDecoder().decode(writeProject(result.value)) : ''
    expect(JSON.parse(text).version).toBe(migrations.length)
  })

  test.each(versions)('version $version is brought up to date', (file) => {
    expect(read(file, steps)).toEqual(read(sampleFile))
  })

  test('a newer file is refused by its version, whatever stands in it', () => {
    const result = read({ ...sampleFile, version: 4, project: { of: 'tomorrow' }, more: 1 }, steps)
    expect(told(result.problems)).toEqual(['version-newer version 4'])
    expect(result.problems[0].values).toEqual({ version: 4, known: 3 })
  })

  test('an old file that is not built like one is refused, not thrown at', () => {
    const { actors: _, ...withoutActors } = sampleFile.project
    const result = read({ ...sampleFile, version: 2, project: withoutActors }, steps)
    expect(told(result.problems)).toEqual(['version-upgrade-failed project'])
  })

  test('an old file is checked after it was brought up to date', () => {
    const result = read({ ...versions[0], project: { ...versions[0].project, heading: 7 } }, steps)
    expect(told(result.problems)).toEqual(['field-type project.title 7'])
    expect(told(read(sampleWith('version', 2), steps).problems)).toEqual([])
  })
})
