import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, writeProject } from '#core/files'

const folder = join(import.meta.dirname, '../../examples')

/** The text of a file in the folder of examples. */
export function exampleText(...path: readonly string[]): string {
  return readFileSync(join(folder, ...path), 'utf8')
}

/** The project of an example by its id and what the reader told of it. Throws where it is refused. */
export function readExample(id: string) {
  const file = join(folder, id, `${id}.pomona.json`)
  const result = read([{ name: `${id}.pomona.json`, bytes: new Uint8Array(readFileSync(file)) }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return { project: result.value.project, problems: result.problems }
}

/** What is wrong with an example as it is read and written again: nothing, it is hoped. */
export function faultsOf(id: string): string[] {
  const { project, problems } = readExample(id)
  const faults = problems.filter(({ severity }) => severity !== 'notice').map((problem) => JSON.stringify(problem))
  const written = new TextDecoder().decode(writeProject(project))
  return written === exampleText(id, `${id}.pomona.json`) ? faults : [...faults, 'other bytes when written again']
}

/** Writes a file of an example anew where `UPDATE=1` asks for it, or where it is not there yet. */
export function updateExample(path: readonly string[], bytes: Uint8Array): void {
  const file = join(folder, ...path)
  if (process.env.UPDATE === '1' || !existsSync(file)) writeFileSync(file, bytes)
}
