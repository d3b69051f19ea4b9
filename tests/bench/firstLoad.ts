import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench, Measurement } from './measure.ts'

/** Excalidraw's bundle, gzip, kB: what quality.md compares with. */
const excalidraw = 458
/** What quality.md allows, kB. */
const allowed = 180

/** What the browser fetches before any lazy part: JS and CSS that index.html names, and what they import statically. */
export const firstLoad: Bench = {
  name: 'first load',
  measure: async (): Promise<Measurement[]> => {
    const page = join(process.cwd(), 'dist', 'page')
    const compared = { what: 'first load, gzip, JS and CSS', unit: 'kB', peer: 'Excalidraw' } as const
    if (!existsSync(join(page, 'index.html')))
      return [{ ...compared, ours: Number.NaN, note: 'no built page: npm run build' }]
    const files = firstFiles(page)
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length, 0)
    const note = `${files.length} files, at most ${allowed} kB`
    return [{ ...compared, ours: bytes / 1000, theirs: excalidraw, reach: allowed / excalidraw, note }]
  },
}

/** Follows the page's scripts through static imports; `import()` is a later load. */
function firstFiles(page: string): string[] {
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(page, file))) return
    found.add(file)
    if (file.endsWith('.js')) for (const next of staticImports(readFileSync(join(page, file), 'utf8'))) visit(next)
  }
  for (const [, file] of html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)) visit(file)
  return [...found]
}

/** `import … from "./x.js"` and `import "./x.js"` of built code, in which every chunk lies in one folder. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => `assets/${name}`)
}
