import { createRandom } from '#core'
import type { SourceFile } from '#core/files'

/** A region of the size that quality.md names, as tables: 300 industries, 100 competences, 60 apples, seeded. */
export function bigRegion(): SourceFile[] {
  const random = createRandom(300)
  const industries = many(
    300,
    (i) => `${code('i', i)},${name('Industry', i)},${name('Sector', i % 7)},${skewed(random)}`,
  )
  const competences = many(100, (i) => `${code('c', i)},${name('Competence', i)},${name('Area', i % 8)}`)
  const uses = many(2400, () => {
    const [industry, competence] = [pick(random, 300), Math.floor(pick(random, 100) * random())]
    return `${code('i', industry)},${code('c', competence)},${1 + pick(random, 5)}`
  })
  const clusters = many(60, (i) => {
    const members = [...new Set(many(4, () => code('i', pick(random, 300))))].join('; ')
    return `${code('k', i)},${name('Cluster', i)},${members},${['probing', 'start', 'growth', 'maturity'][i % 4]}`
  })
  return [
    table('industries.csv', 'id,name,sector,employees [persons] 2024', industries),
    table('competences.csv', 'id,name,area', competences),
    table('uses.csv', 'industry,competence,weight', [...new Map(uses.map((use) => [pairOf(use), use])).values()]),
    table('clusters.csv', 'id,name,members,phase 2024', clusters),
  ]
}

function many<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place))
}

function code(letter: string, place: number): string {
  return `${letter}${String(place).padStart(4, '0')}`
}

/** Names as long as those of the classification: the labels are what takes the time. */
function name(kind: string, place: number): string {
  const words = ['of wood', 'and furniture', 'for machinery', 'in health and care', 'of food products', 'and repair']
  return `${kind} ${place + 1} ${words[place % 6]} ${words[(place * 5 + 2) % 6]}`
}

function pick(random: () => number, below: number): number {
  return Math.floor(random() * below)
}

/** Sizes of industries are skewed: a few large, many small. */
function skewed(random: () => number): number {
  return Math.round(20 / (0.004 + random() ** 2))
}

function pairOf(use: string): string {
  return use.slice(0, use.lastIndexOf(','))
}

function table(file: string, header: string, rows: readonly string[]): SourceFile {
  return { name: file, bytes: new TextEncoder().encode([header, ...rows, ''].join('\n')) }
}
