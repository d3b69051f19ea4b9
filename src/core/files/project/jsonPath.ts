import { isRecord, ownValue } from './jsonRecord.ts'

const longestKey = 80
const longestValue = 200

/** Writes a place in a JSON file, `project.clusters[3].names["01.10"]`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    const name = String(key)
    if (/^[A-Za-z_$][\w$-]*$/.test(name)) return path === '' ? name : `${path}.${name}`
    return `${path}[${JSON.stringify(cut(name, longestKey))}]`
  }, '')
}

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
    return isRecord(value) ? ownValue(value, String(key)) : undefined
  }, root)
}

/** A value as a problem shows it: a text as it stands, of lists and objects only their kind. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return cut(value, longestValue)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (isRecord(value)) return Object.keys(value).length === 0 ? '{}' : '{…}'
  return Object.is(value, -0) ? '-0' : String(value)
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
