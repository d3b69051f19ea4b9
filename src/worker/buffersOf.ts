/** Below this many bytes a copy costs nothing. */
const worthMoving = 64 * 1024

/** The large buffers under a value's typed arrays, each once: they are handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value)) {
    const { buffer } = value
    if (buffer instanceof ArrayBuffer && buffer.byteLength >= worthMoving) found.add(buffer)
    return
  }
  // Long lists of texts or numbers hold no buffers; looking at the first of them is enough.
  if (Array.isArray(value) && (typeof value[0] !== 'object' || value[0] === null)) return
  const inside = value instanceof Map ? value.values() : Object.values(value)
  for (const part of inside) collect(part, found)
}
