import { type Result, refused } from '#core'
import type { ReadReport } from '#core/files'
import demoRegion from '../../../examples/demo-region/demo-region.pomona.json?url'
import healthSector from '../../../examples/health-sector/health-sector.pomona.json?url'
import soermland from '../../../examples/soermland/soermland.pomona.json?url'
import { worker } from './worker.ts'

const addresses = { soermland, 'health-sector': healthSector, 'demo-region': demoRegion } as const

export type ExampleId = keyof typeof addresses

export const exampleIds = Object.keys(addresses) as readonly ExampleId[]

/** Reads an example that comes with the page, by the reader of all files. */
export async function openExample(id: ExampleId): Promise<Result<ReadReport>> {
  const name = `${id}.pomona.json`
  try {
    const response = await fetch(addresses[id])
    if (!response.ok) throw new Error(String(response.status))
    return worker.run('read', { files: [{ name, bytes: new Uint8Array(await response.arrayBuffer()) }] })
  } catch {
    return refused({ code: 'file-unreadable', severity: 'error', file: name })
  }
}
