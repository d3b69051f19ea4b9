import { type Analysis, gradeOf } from './analyse.ts'
import { pairBase, rowOfPair } from './pairSpace.ts'
import type { AnalysisSettings } from './settings.ts'

/** A pair that is a clear pattern or a hint. Ids of industries; for `supply` a has what b needs. */
export interface GradedLink {
  readonly a: string
  readonly b: string
  readonly grade: 'strong' | 'suggestive'
}

/** All links of one kind, and by which settings: what graphs are made of. */
export interface GradedLinks {
  readonly settings: LinkBasis
  readonly links: readonly GradedLink[]
}

/** What strength rests on. */
export type LinkBasis = Pick<
  AnalysisSettings,
  'kind' | 'measure' | 'presence' | 'withoutGuessed' | 'withoutCommonGround'
>

/**
 * All links of an analysis, in the order of the pairs. Not taken from a list of suggestions, which may be cut to its top:
 * among equal q it is ordered by strength, so hints stand anywhere in it.
 */
export function gradedLinks(analysis: Analysis): GradedLinks {
  const { settings, incidence, space, member } = analysis
  const links: GradedLink[] = []
  for (let place = 0; place < member.length; place++) {
    const grade = member[place] === 1 ? gradeOf(analysis, place) : 'chance'
    if (grade !== 'strong' && grade !== 'suggestive') continue
    const i = rowOfPair(space, place)
    const j = place - pairBase(space, i)
    links.push({ a: incidence.industries[i], b: incidence.industries[j], grade })
  }
  const { kind, measure, presence, withoutGuessed, withoutCommonGround } = settings
  return { settings: { kind, measure, presence, withoutGuessed, withoutCommonGround }, links }
}
