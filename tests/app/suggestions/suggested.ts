import type { Grade, LinkSuggestion } from '#core/analysis'

/** A suggestion for a test, with what the test is about. */
export function suggested(a: string, b: string, part: Partial<LinkSuggestion> = {}): LinkSuggestion {
  const score = part.score ?? 0.5
  return {
    kind: 'shared',
    a,
    b,
    aSector: null,
    bSector: null,
    aBreadth: 3,
    bBreadth: 3,
    shared: 1,
    score,
    distance: 0.5,
    expected: 0.5,
    sd: 0.5,
    z: 1,
    p: 0.2,
    q: 0.5,
    confirmed: true,
    reached: 10,
    grade: 'chance' satisfies Grade,
    reasons: [{ competence: 'c', ubiquity: 2, contribution: score, surprise: 1 }],
    measures: {
      'idf-cosine': score,
      'weighted-cosine': score,
      cosine: score,
      jaccard: score,
      'min-conditional': score,
      association: score,
    },
    stability: null,
    counterEvidence: [],
    ...part,
  }
}
