import { done, type Problem, type Project, type Result, refused } from '#core'

type ListKey = 'clusters' | 'actors' | 'diagrams'

/** Changes one entry of a list of the project; the same project where the entry stays the same object. */
export function changeEntry<K extends ListKey>(
  project: Project,
  list: K,
  id: string,
  change: (entry: Project[K][number]) => Result<Project[K][number]>,
): Result<Project> {
  const entries: readonly Project[K][number][] = project[list]
  const place = entries.findIndex((entry) => entry.id === id)
  if (place < 0) return refused(missing(list, id))
  const changed = change(entries[place])
  if (!changed.ok) return changed
  if (changed.value === entries[place]) return done(project)
  return done({ ...project, [list]: entries.with(place, changed.value) })
}

/** Takes one entry out of a list of the project. */
export function removeEntry<K extends ListKey>(project: Project, list: K, id: string): Result<Project> {
  const entries: readonly Project[K][number][] = project[list]
  if (!entries.some((entry) => entry.id === id)) return refused(missing(list, id))
  return done({ ...project, [list]: entries.filter((entry) => entry.id !== id) })
}

/** A record with a field set; without it where `value` is undefined; the same record where nothing changes. */
export function withField<T extends object, K extends keyof T>(record: T, field: K, value: T[K] | undefined): T {
  if (sameJson(record[field], value)) return record
  if (value !== undefined) return { ...record, [field]: value }
  const { [field]: _, ...rest } = record
  return rest as T
}

/** Whether two values are the same as JSON; the order of keys counts. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Refuses with the first problem there is, else goes on. */
export function checked(problems: readonly (Problem | undefined)[], go: () => Result<Project>): Result<Project> {
  const problem = problems.find((one) => one !== undefined)
  return problem ? refused(problem) : go()
}

function missing(list: ListKey, id: string): Problem {
  const codes = { clusters: 'no-such-cluster', actors: 'no-such-actor', diagrams: 'no-such-diagram' } as const
  return { code: codes[list], severity: 'error', value: id }
}
