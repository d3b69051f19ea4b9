import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Locale, type Name, nameIn, twinIn, withTwin } from '#core'

const text = fc.string({ minLength: 1 })
const name: fc.Arbitrary<Name> = fc.oneof(
  text,
  fc.record({ sv: text, en: text }),
  fc.record({ sv: text }),
  fc.record({ en: text }),
)
const locale: fc.Arbitrary<Locale> = fc.constantFrom('sv', 'en')
const otherOf = (one: Locale): Locale => (one === 'sv' ? 'en' : 'sv')

/** How often an edit in one language changes or loses a twin of the other. */
function lostTwins(edit: typeof withTwin): number {
  let lost = 0
  fc.assert(
    fc.property(name, locale, fc.oneof(text, fc.constant('')), (before, language, typed) => {
      if (typeof before === 'string') return
      const other = otherOf(language)
      if (twinIn(edit(before, language, typed), other) !== twinIn(before, other)) lost++
    }),
    { numRuns: 500 },
  )
  return lost
}

describe('a name that is edited in one language', () => {
  test('keeps its twin in the other, whatever is typed', () => {
    expect(lostTwins(withTwin)).toBe(0)
  })

  test('would be seen to lose its twin by an edit that forgets it', () => {
    expect(lostTwins((_, language, typed) => ({ [language]: typed }))).toBeGreaterThan(0)
  })

  test('reads as it was typed', () => {
    fc.assert(
      fc.property(fc.option(name, { nil: undefined }), locale, text, (before, language, typed) => {
        expect(nameIn(withTwin(before, language, typed), language)).toBe(typed)
      }),
    )
  })

  test('that is one text for every language stays one', () => {
    expect(withTwin('Bygg', 'en', 'Building')).toBe('Building')
    expect(withTwin('Bygg', 'en', '')).toBe('')
  })

  test('that had none gets a twin, and lets the other language get its own', () => {
    expect(withTwin(undefined, 'sv', 'Vård')).toEqual({ sv: 'Vård' })
    expect(withTwin({ sv: 'Vård' }, 'en', 'Care')).toEqual({ sv: 'Vård', en: 'Care' })
  })

  test('gives way to the other twin when it is emptied, and is empty when it was the only one', () => {
    expect(withTwin({ sv: 'Vård', en: 'Care' }, 'sv', '')).toEqual({ en: 'Care' })
    expect(withTwin({ sv: 'Vård' }, 'sv', '')).toBe('')
    expect(withTwin(undefined, 'sv', '')).toBe('')
  })

  test('says nothing in a language in which it only borrows', () => {
    expect(twinIn({ sv: 'Vård' }, 'en')).toBe('')
    expect(twinIn(undefined, 'en')).toBe('')
    expect(twinIn('Bygg', 'en')).toBe('Bygg')
  })

  test('changes nothing when the same is typed again, not even the order of its twins', () => {
    const twins = { en: 'Care', sv: 'Vård' }
    expect(JSON.stringify(withTwin(twins, 'sv', 'Vård'))).toBe(JSON.stringify(twins))
  })
})
