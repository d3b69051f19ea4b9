import type { Dataset, Verdict } from '#core'
import { dialledStrength, type Grade, grades, type LinkSuggestion } from '#core/analysis'
import type { Names } from './names.ts'
import { findVerdict } from './verdicts.ts'

/** What the list is narrowed to; '' and undefined let everything through. */
export interface Filters {
  readonly search: string
  readonly sector: string
  readonly industry: string
  readonly grade: Grade | ''
  readonly verdict: Verdict['verdict'] | 'undecided' | ''
  /** Both industries have at least `least` of this measure at its latest. */
  readonly size: { readonly measure: string; readonly least: number | undefined }
}

export const noFilters: Filters = {
  search: '',
  sector: '',
  industry: '',
  grade: '',
  verdict: '',
  size: { measure: '', least: undefined },
}

/** How many of the filters are set. */
export function countFilters({ search, sector, industry, grade, verdict, size }: Filters): number {
  const isSized = size.measure !== '' && size.least !== undefined
  return [search.trim(), sector, industry, grade, verdict, isSized].filter(Boolean).length
}

/** What suggestions are filtered by besides themselves. */
export interface ListBasis {
  readonly dataset: Dataset
  readonly verdicts: readonly Verdict[]
  readonly names: Names
}

/**
 * Pairs that have something in common, by grade, the best first, then by strength as the dial (0..1) weighs it, then as the
 * analysis orders them. Where all pairs are fewer than the list may hold, it also has those without anything in common.
 */
export function rank(suggestions: readonly LinkSuggestion[], dial: number): readonly LinkSuggestion[] {
  return suggestions
    .filter(({ shared }) => shared > 0)
    .map((suggestion, place) => ({
      suggestion,
      place,
      grade: grades.indexOf(suggestion.grade),
      strength: dialledStrength(suggestion.score, suggestion.distance, dial),
    }))
    .sort((p, q) => p.grade - q.grade || q.strength - p.strength || p.place - q.place)
    .map(({ suggestion }) => suggestion)
}

/** The suggestions that pass all filters, in their order. */
export function narrow(
  suggestions: readonly LinkSuggestion[],
  filters: Filters,
  basis: ListBasis,
): readonly LinkSuggestion[] {
  if (countFilters(filters) === 0) return suggestions
  const { sector, industry, grade } = filters
  const isFound = searchFor(filters.search, basis.names)
  const isLarge = atLeast(basis.dataset, filters.size)
  return suggestions.filter(
    (suggestion) =>
      (sector === '' || suggestion.aSector === sector || suggestion.bSector === sector) &&
      (industry === '' || suggestion.a === industry || suggestion.b === industry) &&
      (grade === '' || suggestion.grade === grade) &&
      isDecided(suggestion, filters.verdict, basis.verdicts) &&
      isLarge(suggestion.a) &&
      isLarge(suggestion.b) &&
      isFound(suggestion),
  )
}

function isDecided({ kind, a, b }: LinkSuggestion, wanted: Filters['verdict'], verdicts: readonly Verdict[]): boolean {
  if (wanted === '') return true
  return (findVerdict(verdicts, kind, [a, b])?.verdict ?? 'undecided') === wanted
}

/** Every word that was typed stands in a name of the pair: of an industry, a sector or a shared competence. */
function searchFor(search: string, names: Names): (suggestion: LinkSuggestion) => boolean {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return () => true
  return ({ a, b, aSector, bSector, reasons }) => {
    const sectors = [aSector, bSector].flatMap((id) => (id === null ? [] : [names.sector(id)]))
    const competences = reasons.map(({ competence }) => names.competence(competence))
    const text = [names.industry(a), names.industry(b), a, b, ...sectors, ...competences].join('\n').toLowerCase()
    return wanted.every((word) => text.includes(word))
  }
}

/** Whether an industry has so much of a measure at the latest year that it has a value for; unknown is not enough. */
function atLeast({ measures, industries }: Dataset, { measure, least }: Filters['size']): (id: string) => boolean {
  const found = measures.find(({ id }) => id === measure)
  if (!found || least === undefined) return () => true
  const inOrder = found.years
    .map((year, column) => ({ year: year ?? Number.NEGATIVE_INFINITY, values: found.values[column] }))
    .sort((p, q) => q.year - p.year)
  return (id) => {
    const row = industries.indexOf.get(id) ?? -1
    const latest = inOrder.map(({ values }) => values[row]).find((value) => !Number.isNaN(value))
    return latest !== undefined && latest >= least
  }
}

/** Suggestions of a page; pages count from 0, and one past the end is the last. */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  size: number,
): { page: number; pages: number; on: readonly T[] } {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const at = Math.min(Math.max(0, page), pages - 1)
  return { page: at, pages, on: all.slice(at * size, (at + 1) * size) }
}
