import { describe, expect, test } from 'vitest'
import { type Locale, say, candidateClusterWords as w } from '#core'

describe('words of candidate clusters', () => {
  test('count one and many', () => {
    const found = (count: number, locale: Locale) =>
      say(w.found, locale, { clusters: count, members: 2 * count, links: count, alone: count, locale })
    expect(found(1, 'en')).toBe('1 candidate cluster of 2 industries, from 1 link; 1 industry stands alone.')
    expect(found(2, 'en')).toBe('2 candidate clusters of 4 industries, from 2 links; 2 industries stand alone.')
    expect(found(1, 'sv')).toBe('1 möjligt kluster av 2 branscher, ur 1 länk; 1 bransch står ensam.')
    expect(found(2, 'sv')).toBe('2 möjliga kluster av 4 branscher, ur 2 länkar; 2 branscher står ensamma.')
  })

  test('write numbers as the language does', () => {
    const facts = { within: 0.5, between: 0.125 }
    expect(say(w.related, 'en', { ...facts, locale: 'en' })).toContain('0.5 among the members and 0.13 towards')
    expect(say(w.related, 'sv', { ...facts, locale: 'sv' })).toContain('0,5 mellan medlemmarna och 0,13 mot')
    expect(say(w.bridge, 'en', { name: 'Care', ties: 1, outside: 0.256, locale: 'en' })).toBe(
      'Care has 1 tie; 26 % of its strength leads out of its own cluster.',
    )
  })
})
