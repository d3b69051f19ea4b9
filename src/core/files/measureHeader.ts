import type { Name } from '../model/name.ts'

/** What the header of a measure says: `employees [persons] 2007`. */
export interface MeasureHeader {
  readonly id: string
  readonly name: Name
  readonly unit: Name
  readonly additive: boolean
  readonly year: number | null
  /** The words are known, or there is a unit or a year. */
  readonly certain: boolean
}

interface KnownMeasure {
  readonly id: string
  readonly name: Name
  readonly unit: Name
  readonly forms: RegExp
}

const known: readonly KnownMeasure[] = [
  {
    id: 'employees',
    name: { sv: 'Anställda', en: 'Employees' },
    unit: { sv: 'personer', en: 'persons' },
    forms:
      /^(?:(?:antal|number of) )?(?:employees|employed|employment|anställda|sysselsatta|sysselsättning|dagbefolkning)$/,
  },
  {
    id: 'firms',
    name: { sv: 'Företag', en: 'Firms' },
    unit: { sv: 'företag', en: 'firms' },
    forms: /^(?:(?:antal|number of) )?(?:firms|companies|enterprises|businesses|företag|bolag)$/,
  },
  {
    id: 'workplaces',
    name: { sv: 'Arbetsställen', en: 'Workplaces' },
    unit: { sv: 'arbetsställen', en: 'workplaces' },
    forms: /^(?:(?:antal|number of) )?(?:workplaces|establishments|local units|arbetsställen)$/,
  },
  {
    id: 'turnover',
    name: { sv: 'Omsättning', en: 'Turnover' },
    unit: '',
    forms: /^(?:turnover|revenue|net turnover|sales|omsättning|nettoomsättning)$/,
  },
  {
    id: 'value-added',
    name: { sv: 'Förädlingsvärde', en: 'Value added' },
    unit: '',
    forms: /^(?:value added|gross value added|gva|förädlingsvärde)$/,
  },
]

// Shares, means and indices of several industries do not sum to anything.
const notAdditive =
  /%|\b(?:share|percent|percentage|ratio|rate|index|mean|average|median|per|andel|procent|kvot|medel|genomsnitt|snitt|specialisation|specialization|lq|rca|tillväxt|growth)\b|andel|medel|snitt|median/i

/** Reads unit, year and name from the header of a column of numbers. */
export function measureHeader(header: string): MeasureHeader {
  const { text: withoutYear, year } = takeYear(header.normalize('NFC').trim())
  const { text, unit } = takeUnit(withoutYear)
  const words = text.replace(/[\s_]+/g, ' ').trim()
  const match = known.find(({ forms }) => forms.test(words.toLowerCase()))
  const name = match?.name ?? (words === '' ? { sv: 'Värde', en: 'Value' } : words)
  return {
    id: match?.id ?? (words === '' ? 'value' : words.toLowerCase()),
    name,
    unit: unit === '' ? (match?.unit ?? '') : unit,
    additive: !notAdditive.test(header.normalize('NFC')),
    year,
    certain: match !== undefined || unit !== '' || year !== null,
  }
}

function takeYear(header: string): { text: string; year: number | null } {
  const found = /(?:^|[\s_,(])((?:1[89]|2[01])\d\d)\)?(?=$|[\s_,([])/.exec(header)
  if (!found) return { text: header, year: null }
  return { text: header.replace(found[0], ' ').trim(), year: Number(found[1]) }
}

function takeUnit(header: string): { text: string; unit: string } {
  const found = /[([]([^()[\]]{1,40})[)\]]/.exec(header)
  return found ? { text: header.replace(found[0], ' ').trim(), unit: found[1].trim() } : { text: header, unit: '' }
}
