import { describe, expect, it } from 'vitest'
import type { Project } from '#core'
import { read, writeProject } from '#core/files'
import { exampleText, readExample, updateExample } from './readExample.ts'
import { tablesOf } from './tablesOf.ts'

/** Reads tables by their names as anybody would, without a word on what they are. */
function readTables(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const result = read(files)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return { read: result.value.project, problems: result.problems }
}

/** The project's text with its dataset, clusters and actors from another reading. */
function textWith(project: Project, { dataset, clusters, actors }: Project): string {
  return new TextDecoder().decode(writeProject({ ...project, dataset, clusters, actors }))
}

describe.each(['soermland', 'health-sector'])('the tables beside the example %s', (id) => {
  const { project } = readExample(id)
  const tables = tablesOf(project)
  for (const [name, text] of Object.entries(tables)) updateExample([id, name], new TextEncoder().encode(text))
  const written = Object.fromEntries(Object.keys(tables).map((name) => [name, exampleText(id, name)]))

  it('hold what the project holds', () => {
    expect(written).toEqual(tables)
  })

  it('read back to the same dataset, clusters and actors, without a warning', () => {
    const { read, problems } = readTables(written)
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([])
    expect(textWith(project, read)).toBe(exampleText(id, `${id}.pomona.json`))
  })

  it('would be seen to differ by one role', () => {
    const planted = { ...written, 'actors.csv': written['actors.csv'].replace(',supporter,', ',driver,') }
    expect(textWith(project, readTables(planted).read)).not.toBe(exampleText(id, `${id}.pomona.json`))
  })
})
