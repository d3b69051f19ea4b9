import { formatNumber, type Locale, type Words, words } from './say.ts'

/** What a sentence about a problem may speak of; a Problem of the model has this shape. */
export interface ProblemFacts {
  readonly code: string
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly path?: string
  readonly value?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What is wrong, and how to mend it. */
export interface ProblemPhrase {
  readonly message: Words<ProblemFacts>
  readonly remedy: Words<ProblemFacts>
}

export type Sentence = string | ((facts: Said) => string)

/** The facts as a sentence uses them: numbers formatted, the value in quotation marks. */
export interface Said {
  readonly code: string
  readonly value: string
  readonly column: string
  readonly number: (key: string) => string
  readonly megabytes: (key: string) => string
  readonly text: (key: string) => string
}

function saidIn(locale: Locale, sentence: Sentence): (facts: ProblemFacts) => string {
  if (typeof sentence === 'string') return () => sentence
  const [open, close] = locale === 'sv' ? ['”', '”'] : ['“', '”']
  return ({ code, value, column, values }) =>
    sentence({
      code,
      value: `${open}${value ?? ''}${close}`,
      column: `${open}${column ?? ''}${close}`,
      number: (key) => formatNumber(Number(values?.[key] ?? Number.NaN), locale),
      megabytes: (key) => formatNumber(Number(values?.[key] ?? Number.NaN) / 1024 ** 2, locale, 1),
      text: (key) => String(values?.[key] ?? ''),
    })
}

/** A problem's message and remedy, each in English and in Swedish. */
export function phrase(en: Sentence, sv: Sentence, enRemedy: Sentence, svRemedy: Sentence): ProblemPhrase {
  return {
    message: words<ProblemFacts>(saidIn('en', en), saidIn('sv', sv)),
    remedy: words<ProblemFacts>(saidIn('en', enRemedy), saidIn('sv', svRemedy)),
  }
}
