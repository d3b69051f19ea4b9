/** The things that a header may speak of. */
export type Thing = 'industry' | 'competence' | 'sector' | 'area' | 'cluster' | 'actor'
/** What of a thing a column holds. */
export type Attribute =
  | 'self'
  | 'id'
  | 'name'
  | 'weight'
  | 'role'
  | 'source'
  | 'date'
  | 'confidence'
  | 'respondents'
  | 'members'
  | 'kind'
  | 'phase'
  | 'note'

/** What a header says: `bransch_sv` is the industry itself in Swedish, `phase 2003` a phase of that year. */
export interface HeaderSense {
  readonly thing?: Thing
  readonly attribute: Attribute
  /** More than one of the thing: `competences` in a table of clusters is a list. */
  readonly many: boolean
  readonly language?: 'sv' | 'en'
  readonly year?: number
}

const things: Readonly<Record<Thing, readonly [one: string, many: string]>> = {
  industry: [
    'industry|bransch|näringsgren|näring|sni|sni 2007|sni2007|nace|nace rev 2|isic|naics|sub industry|delbransch|verksamhet',
    'industries|branscher|näringsgrenar|näringar',
  ],
  competence: [
    'competence|kompetens|skill|competency|technology|teknik|teknologi|färdighet|kunskap|kunskapsområde|capability|förmåga',
    'competences|kompetenser|skills|competencies|technologies|tekniker|färdigheter|kunskaper|capabilities|förmågor',
  ],
  sector: [
    'sector|sektor|section|avdelning|sni avdelning|sni sektion|huvudgrupp|huvudbransch|branschgrupp|industry group|major group|styrkeområde',
    'sectors|sektorer',
  ],
  area: [
    'area|område|kompetensområde|competence area|skill area|skill group|kompetensgrupp|competence group|teknikområde',
    'areas|områden|kompetensområden',
  ],
  cluster: ['cluster|kluster|initiative|initiativ|klusterinitiativ', 'clusters|initiatives'],
  actor: ['actor|aktör|organisation|organization|stakeholder|intressent', 'actors|aktörer|organisationer|intressenter'],
}

const attributes: Readonly<Record<Exclude<Attribute, 'self'>, string>> = {
  id: 'id|code|kod|key|nyckel|nr|no|number|nummer|beteckning|identifier',
  name: 'name|namn|title|titel|benämning|label|etikett|rubrik|text|klartext',
  weight:
    'weight|vikt|tyngd|styrka|strength|value|värde|count|antal|amount|mängd|rating|betyg|poäng|score|level|nivå|importance|betydelse',
  role: 'role|roll|has needs|har behöver|relation',
  source: 'source|källa|ref|reference|referens|källhänvisning|sources|källor',
  date: 'date|datum',
  confidence: 'confidence|säkerhet|tillförlitlighet|konfidens|trovärdighet',
  respondents: 'respondents|respondenter|svarande|antal svar|antal svarande|number of respondents',
  members: 'members|medlemmar|member industries|deltagare|ingående branscher|medlem|member',
  kind: 'kind|slag|typ|type|aktörstyp|actor kind|actor type|art',
  phase: 'phase|fas|stage|skede',
  note: 'note|anteckning|kommentar|comment|notering|notes|anmärkning|not',
}

const senses = new Map<string, { thing?: Thing; attribute: Attribute; many: boolean }>()
for (const [attribute, forms] of Object.entries(attributes) as [Attribute, string][])
  for (const form of forms.split('|')) senses.set(form, { attribute, many: false })
for (const [thing, [one, many]] of Object.entries(things) as [Thing, readonly [string, string]][]) {
  for (const form of one.split('|')) senses.set(form, { thing, attribute: 'self', many: false })
  for (const form of many.split('|')) senses.set(form, { thing, attribute: 'self', many: true })
}

const languages = new Map<string, 'sv' | 'en'>([
  ['sv', 'sv'],
  ['swe', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['eng', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
])

/** What a header says, in English or Swedish; undefined where it is not one of the words known here. */
export function senseOf(header: string): HeaderSense | undefined {
  let tokens = tokensOf(header)
  const year = /^\d{4}$/.test(tokens.at(-1) ?? '') && tokens.length > 1 ? Number(tokens.at(-1)) : undefined
  const whole = senses.get(tokens.join(' '))
  if (whole) return { ...whole }
  if (year !== undefined) tokens = tokens.slice(0, -1)
  const language = tokens.length > 1 ? languages.get(tokens.at(-1) ?? '') : undefined
  if (language) tokens = tokens.slice(0, -1)
  const sense = senses.get(tokens.join(' ')) ?? compound(tokens)
  return sense && { ...sense, ...(language && { language }), ...(year !== undefined && { year }) }
}

/** `industry code`, `kompetensnamn`, `SNI-kod`: a thing and what of it; or anything that ends in `code` or `name`. */
function compound(tokens: readonly string[]): Omit<HeaderSense, 'language' | 'year'> | undefined {
  const parts = tokens.length > 1 ? [tokens.slice(0, -1).join(' '), tokens.at(-1) ?? ''] : splitWord(tokens[0] ?? '')
  const attribute = senses.get(parts[1])
  if (!attribute || (attribute.attribute !== 'id' && attribute.attribute !== 'name')) return undefined
  const thing = senses.get(parts[0])?.thing
  return { ...(thing && { thing }), attribute: attribute.attribute, many: false }
}

/** Swedish writes such words together. */
function splitWord(word: string): readonly [string, string] {
  const found = /^(.{3,}?)s?(kod|namn|nummer|nyckel|benämning|id)$/.exec(word)
  return found && senses.has(found[1]) ? [found[1], found[2]] : ['', '']
}

function tokensOf(header: string): string[] {
  return header
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((token) => token !== '')
}

/** Whether a header is one of the words known here. */
export function isKnownHeader(header: string): boolean {
  return senseOf(header) !== undefined
}
