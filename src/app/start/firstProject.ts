import { type Project, type Result, refused } from '#core'
import { keptProjects, storageProblem } from '#editor'
import { type ExampleId, exampleIds, openExample } from '../browser/openExample.ts'
import { keeper } from '../browser/storage/keeper.ts'
import { ports } from '../browser/storage/ports.ts'

let first: Promise<Result<Project>> | undefined

/**
 * The project that the page begins with, looked for once: the one that the address names, else the one saved last, else
 * the first example.
 */
export function firstProject(): Promise<Result<Project>> {
  first ??= find()
  return first
}

async function find(): Promise<Result<Project>> {
  const address = new URLSearchParams(location.search)
  const example = exampleIds.find((id) => id === address.get('example'))
  if (example) return openAnExample(example)
  const named = address.get('project')
  if (named) return keeper.open(named)
  try {
    const kept = await keptProjects(ports)
    return kept.length > 0 ? keeper.open(kept[0].projectId) : openAnExample(exampleIds[0])
  } catch (error) {
    // The page works without the store: saving will say that it fails, and why.
    const opened = await openAnExample(exampleIds[0])
    return opened.ok ? opened : refused(...opened.problems, storageProblem(error))
  }
}

async function openAnExample(id: ExampleId): Promise<Result<Project>> {
  const result = await openExample(id)
  return result.ok ? keeper.adopt(result.value.project, false) : result
}
