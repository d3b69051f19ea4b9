import { limits, type Name, type Problem, type Project } from '#core'

/** The reader refuses longer texts; so do commands, or a saved project would not open again (files/project). */
export function textProblem(field: string, text: string): Problem | undefined {
  if (text.length <= limits.cellCharacters) return undefined
  return tooLong(field, text, limits.cellCharacters)
}

/** A name must say something in at least one language, and fit its limit. */
export function nameProblem(name: Name): Problem | undefined {
  const twins = typeof name === 'string' ? [name] : [name.sv, name.en].filter((twin) => twin !== undefined)
  if (twins.length === 0 || twins.some((twin) => twin.trim() === '')) return { code: 'name-empty', severity: 'error' }
  const long = twins.find((twin) => twin.length > limits.labelCharacters)
  return long === undefined ? undefined : tooLong('name', long, limits.labelCharacters)
}

/** A new id must fit its limit, and be nobody else's. */
export function newIdProblem(id: string, taken: readonly { readonly id: string }[]): Problem | undefined {
  if (id === '') return { code: 'name-empty', severity: 'error' }
  if (id.length > limits.labelCharacters) return tooLong('id', id, limits.labelCharacters)
  return taken.some((other) => other.id === id) ? { code: 'id-taken', severity: 'error', value: id } : undefined
}

/** The first of these ids that no row of a table has. */
export function strangerProblem(
  project: Project,
  table: 'industries' | 'competences',
  ids: readonly string[],
  known: readonly string[] = [],
): Problem | undefined {
  const kept = new Set(known)
  const stranger = ids.find((id) => !project.dataset[table].indexOf.has(id) && !kept.has(id))
  if (stranger === undefined) return undefined
  return { code: 'no-such-entity', severity: 'error', value: stranger }
}

function tooLong(field: string, text: string, limit: number): Problem {
  return {
    code: 'text-too-long',
    severity: 'error',
    path: field,
    value: text.slice(0, 200),
    values: { length: text.length, limit },
  }
}
