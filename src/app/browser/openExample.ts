import { type Project, type Result, refused } from '#core'
import type { ReadReport } from '#core/files'
import demoRegion from '../../../examples/demo-region/demo-region.pomona.json?url'
import healthSector from '../../../examples/health-sector/health-sector.pomona.json?url'
import soermland from '../../../examples/soermland/soermland.pomona.json?url'
import { worker } from './worker.ts'

const addresses = { soermland, 'health-sector': healthSector, 'demo-region': demoRegion } as const

export type ExampleId = keyof typeof addresses

export const exampleIds = Object.keys(addresses) as readonly ExampleId[]

const examples = new WeakSet<Project>()

/** Whether a project is an example as it comes with the page: it is kept only once it is changed. */
export function isExample(project: Project): boolean {
  return examples.has(project)
}

/** Reads an example that comes with the page, by the reader of all files. */
export async function openExample(id: ExampleId): Promise<Result<ReadReport>> {
  const name = `${id}.pomona.json`
  try {
    const response = await fetch(addresses[id])
    if (!response.ok) throw new Error(String(response.status))
    const bytes = new Uint8Array(await response.arrayBuffer())
    const read = await worker.run('read', { files: [{ name, bytes }] })
    if (read.ok) examples.add(read.value.project)
    return read
  } catch {
    return refused({ code: 'file-unreadable', severity: 'error', file: name })
  }
}
