type Random = () => number
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]

/** A record damaged in one of many ways: other bytes, other cells, parts missing, of another kind, or gone. */
export function damageRecord(value: unknown, random: Random): unknown {
  const whole = random()
  if (whole < 0.08) return undefined
  if (whole < 0.16) return pick(random, [null, 0, '', 'x', [], {}, new Uint8Array(9), true, Number.NaN])
  const copy: unknown = structuredClone(value)
  // A few hits, so that one that happens to change nothing does not make the damage none.
  for (let hits = 1 + Math.floor(random() * 3); hits > 0; hits--) hit(copy, random)
  return copy
}

interface Place {
  readonly parent: object
  readonly key: string
}

/** Changes one value somewhere in a record. */
function hit(root: unknown, random: Random): void {
  const places: Place[] = []
  collect(root, places)
  if (places.length === 0) return
  const { parent, key } = pick(random, places)
  const value: unknown = Reflect.get(parent, key)
  if (ArrayBuffer.isView(value) && random() < 0.8) {
    hitBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), random)
    return
  }
  if (random() < 0.2) Reflect.deleteProperty(parent, key)
  else Reflect.set(parent, key, damagedValue(value, random))
}

function collect(value: unknown, places: Place[]): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  for (const key of Object.keys(value)) {
    places.push({ parent: value, key })
    collect(Reflect.get(value, key), places)
  }
}

function hitBytes(bytes: Uint8Array, random: Random): void {
  if (bytes.length === 0) return
  const at = Math.floor(random() * bytes.length)
  const kind = random()
  if (kind < 0.5) bytes[at] ^= 1 << Math.floor(random() * 8)
  else if (kind < 0.8) bytes.fill(0, at, at + 1 + Math.floor(random() * 40))
  else bytes.copyWithin(at, 0)
}

function damagedValue(value: unknown, random: Random): unknown {
  if (typeof value === 'number') return pick(random, [value + 1, -value - 1, Number.NaN, 1e300, String(value)])
  if (typeof value === 'string') return pick(random, [`${value}x`, value.slice(1), '', '\ud800', 7])
  if (ArrayBuffer.isView(value)) {
    const view = value as Uint8Array
    return pick(random, [view.slice(0, -1), new Float32Array(view.length), [...view], null])
  }
  return pick(random, [null, 'x', [], {}, 5])
}
