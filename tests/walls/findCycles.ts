type Edges = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Finds circles of imports: each as its files in order, the first repeated at the end. One is told for each knot. */
export function findCycles(edges: Edges): string[][] {
  const finished = new Set<string>()
  const cycles: string[][] = []
  for (const start of edges.keys()) {
    const path: string[] = []
    const places = new Map<string, number>()
    const visit = (file: string): void => {
      const place = places.get(file)
      if (place !== undefined) {
        cycles.push([...path.slice(place), file])
        return
      }
      if (finished.has(file)) return
      places.set(file, path.push(file) - 1)
      for (const next of edges.get(file)?.keys() ?? []) visit(next)
      path.pop()
      places.delete(file)
      finished.add(file)
    }
    visit(start)
  }
  return cycles
}
