import { createRandom, type Result } from '#core'
import { type ReadReport, type SourceFile, writeProject } from '#core/files'
import { randomProject } from '../../diagrams/randomProject.ts'
import { sampleFile } from './sampleFile.ts'

type Random = () => number
type Reader = (files: readonly SourceFile[]) => Result<ReadReport>

/** What went wrong in reading mutated files; all zero is right. */
export interface Faults {
  thrown: number
  hung: number
  /** Errors that name neither a path nor a row and column. */
  placeless: number
  /** Files that were read, but give a project that cannot be written and read again with the same bytes. */
  unsaved: number
}

export interface MutationCount {
  readonly faults: Faults
  readonly read: number
  readonly refused: number
  /** How often each code was told. */
  readonly codes: ReadonlyMap<string, number>
}

const encoder = new TextEncoder()
/**
 * Reads mutated project files, and counts what must not be. The same seed gives the same files; `longest` is the time of
 * the processor in milliseconds, which other work does not lengthen, after which a file is said to hang.
 */
export function countFaults(reader: Reader, count: number, seed = 1, longest = 2_000): MutationCount {
  const random = createRandom(`mutations/${seed}`)
  const sources: Uint8Array[] = [
    encoder.encode(JSON.stringify(sampleFile)),
    encoder.encode(JSON.stringify(sampleFile, null, 2)),
  ]
  for (const source of [1, 2, 3, 4]) sources.push(writeProject(randomProject(source)))
  const faults: Faults = { thrown: 0, hung: 0, placeless: 0, unsaved: 0 }
  const codes = new Map<string, number>()
  let [read, refused] = [0, 0]
  for (let i = 0; i < count; i++) {
    // The small sample most of the time: there a mutation meets something other than uses.
    const source = sources[random() < 0.7 ? i % 2 : i % sources.length]
    const file = { name: 'p.pomona.json', bytes: pick(random, mutators)(source, random) }
    const started = process.cpuUsage()
    try {
      const result = reader([file])
      for (const { code } of result.problems) codes.set(code, (codes.get(code) ?? 0) + 1)
      if (result.ok) read++
      else refused++
      if (!hasPlaces(result)) faults.placeless++
      if (result.ok && !isSaved(result.value, reader)) faults.unsaved++
    } catch {
      faults.thrown++
    }
    const { user, system } = process.cpuUsage(started)
    if ((user + system) / 1_000 > longest) faults.hung++
  }
  return { faults, read, refused, codes }
}

function hasPlaces(result: Result<ReadReport>): boolean {
  const errors = result.problems.filter(({ severity }) => severity === 'error')
  if (!result.ok && errors.length === 0) return false
  return errors.every(({ path, row, column }) => path !== undefined || (row !== undefined && column !== undefined))
}

function isSaved({ project }: ReadReport, reader: Reader): boolean {
  const bytes = writeProject(project)
  const again = reader([{ name: 'p.pomona.json', bytes }])
  return again.ok && Buffer.compare(writeProject(again.value.project), bytes) === 0
}

type Mutator = (bytes: Uint8Array, random: Random) => Uint8Array

const mutators: readonly Mutator[] = [
  flipBytes,
  cutChunk,
  repeatChunk,
  cutEnd,
  putBytes,
  swapValues,
  setValues,
  renameKeys,
]

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]
const placeIn = (bytes: Uint8Array, random: Random) => Math.floor(random() * bytes.length)
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

function flipBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  for (let n = 1 + random() * 6; n > 0; n--) flipped[placeIn(bytes, random)] ^= 1 << Math.floor(random() * 8)
  return flipped
}

function cutChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() ** 3 * 500)))
}

function repeatChunk(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  const end = at + 1 + Math.floor(random() ** 3 * 500)
  return joined(bytes.subarray(0, end), bytes.subarray(at))
}

function cutEnd(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, placeIn(bytes, random))
}

function putBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = placeIn(bytes, random)
  const put = Uint8Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 256))
  return joined(bytes.subarray(0, at), put, bytes.subarray(at))
}

interface Slot {
  readonly parent: object
  readonly key: string
}

/** Every place of the JSON that holds a value. */
function slotsOf(value: unknown, slots: Slot[] = []): Slot[] {
  if (typeof value !== 'object' || value === null) return slots
  for (const key of Object.keys(value)) {
    slots.push({ parent: value, key })
    slotsOf(Reflect.get(value, key), slots)
  }
  return slots
}

const put = ({ parent, key }: Slot, value: unknown) =>
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true })

function changed(bytes: Uint8Array, change: (slots: Slot[]) => void): Uint8Array {
  const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
  change(slotsOf(file))
  return encoder.encode(JSON.stringify(file))
}

function swapValues(bytes: Uint8Array, random: Random): Uint8Array {
  return changed(bytes, (slots) => {
    const [a, b] = [pick(random, slots), pick(random, slots)]
    const copy = structuredClone(Reflect.get(a.parent, a.key))
    put(a, structuredClone(Reflect.get(b.parent, b.key)))
    // The second may have gone with the first.
    if (Object.hasOwn(b.parent, b.key)) put(b, copy)
  })
}

const nasty: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e21,
  -1e308,
  2 ** 53,
  '',
  ' ',
  '__proto__',
  'constructor',
  'x'.repeat(40_000),
  '\ud800',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[]],
  [null],
  { __proto__: null, toString: 1 },
  JSON.parse('{"__proto__":{"polluted":1}}'),
  Array.from({ length: 3_000 }, () => 0),
]

function setValues(bytes: Uint8Array, random: Random): Uint8Array {
  return changed(bytes, (slots) => {
    for (let n = 1 + random() * 3; n > 0; n--) put(pick(random, slots), pick(random, nasty))
  })
}

function renameKeys(bytes: Uint8Array, random: Random): Uint8Array {
  return changed(bytes, (slots) => {
    const { parent, key } = pick(random, slots)
    const value: unknown = Reflect.get(parent, key)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else Reflect.deleteProperty(parent, key)
    const name = pick(random, ['__proto__', 'constructor', 'length', `${key} `, 'x:y', '9999999'])
    if (random() < 0.7 && !Array.isArray(parent)) put({ parent, key: name }, value)
  })
}
