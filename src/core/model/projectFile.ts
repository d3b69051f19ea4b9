import * as z from 'zod'
import './jitless.ts'
import { limits } from './limits.ts'
import { phaseMarks, phases } from './phase.ts'

const text = z.string().max(limits.cellCharacters)
const label = z.string().min(1).max(limits.labelCharacters)
const id = z.string().min(1).max(limits.labelCharacters)
const year = z.int().min(-9999).max(9999)

/** One text for every language, or twins. */
export const nameSchema = z.union([
  label,
  z.strictObject({ sv: label.optional(), en: label.optional() }).refine((twins) => twins.sv ?? twins.en, 'no name'),
])

const phaseSchema = z.enum(phases)
const markSchema = z.enum(phaseMarks)

const phaseEntrySchema = z.strictObject({
  year: year,
  phase: phaseSchema,
  marks: z.array(markSchema).optional(),
  /** Ids of the book's signs that hold (words/signs). */
  signs: z.array(id).optional(),
  /** Number of members the source states for that year, which need not be the members in the dataset. */
  members: z.number().nonnegative().optional(),
  /** Read between the lines of the source, not stated in it. */
  inferred: z.boolean().optional(),
  note: text.optional(),
  source: text.optional(),
})

export const actorRoles = ['driver', 'supporter', 'competence environment', 'member'] as const

const clusterSchema = z.strictObject({
  id,
  name: nameSchema,
  memberIds: z.array(id),
  competenceIds: z.array(id),
  actors: z.array(z.strictObject({ actorId: id, role: z.enum(actorRoles) })),
  phases: z.array(phaseEntrySchema),
  note: text.optional(),
  source: text.optional(),
})

export const actorKinds = ['company', 'university', 'public body', 'intermediary', 'person', 'other'] as const

const actorSchema = z.strictObject({
  id,
  name: nameSchema,
  kind: z.enum(actorKinds),
  note: text.optional(),
  source: text.optional(),
})

/** JSON as it stands, kept untouched: settings and evidence of an analysis, options of a kind this version may not know. */
const jsonRecordSchema = z.record(z.string(), z.json())

const verdictSchema = z.strictObject({
  /** Ids of two industries; for `supply` the first has what the second needs. */
  pair: z.tuple([id, id]),
  kind: z.enum(['shared', 'supply']),
  verdict: z.enum(['accepted', 'pre-study', 'parked', 'rejected']),
  note: text.optional(),
  owner: text.optional(),
  nextStep: text.optional(),
  date: text.optional(),
  swot: z
    .strictObject({
      strengths: text.optional(),
      weaknesses: text.optional(),
      opportunities: text.optional(),
      threats: text.optional(),
    })
    .optional(),
  evidence: jsonRecordSchema.optional(),
  settings: jsonRecordSchema.optional(),
})

const entityIdSchema = z.templateLiteral([
  z.enum(['industry', 'sector', 'competence', 'area', 'cluster', 'actor']),
  ':',
  z.string(),
])

/** A link that a source states; not computed. Each end is an industry, a cluster, a competence or an actor. */
const attestedSchema = z.strictObject({
  from: entityIdSchema,
  to: entityIdSchema,
  kind: z.enum(['shared', 'supply']),
  note: nameSchema.optional(),
  source: text,
})

const touchSchema = z.strictObject({
  /** Offset in fractions of the page's short side. */
  dx: z.number().optional(),
  dy: z.number().optional(),
  hidden: z.boolean().optional(),
  note: text.optional(),
})

/** Several things of one kind, drawn as one. Its id is no other's of its kind. */
const groupSchema = z.strictObject({
  id,
  kind: z.enum(['industry', 'sector', 'competence', 'area']),
  name: nameSchema,
  memberIds: z.array(id),
})

const share = z.number().min(-100).max(100)

/** Words of the analyst on a diagram. */
const noteSchema = z.strictObject({
  id,
  text: nameSchema,
  /** What it is about: there it stays, at an offset between the two middles in fractions of the page's short side. */
  about: entityIdSchema.optional(),
  offset: z.tuple([share, share]).optional(),
  /** Its middle in fractions of the page's width and height: where it is about nothing, or about what is not shown. */
  at: z.tuple([share, share]),
  /** A line from the note to what it is about. */
  arrow: z.boolean().optional(),
})

const diagramSchema = z.looseObject({
  id,
  kind: id,
  name: nameSchema,
  title: nameSchema.optional(),
  subtitle: nameSchema.optional(),
  options: jsonRecordSchema,
  /** Keyed by entity and role, `industry:21.1/twig`. */
  touches: z.record(z.string(), touchSchema),
  groups: z.array(groupSchema).optional(),
  notes: z.array(noteSchema).max(limits.notes).optional(),
  seed: z.int().nonnegative(),
})

const measureSchema = z.strictObject({
  id,
  name: nameSchema,
  unit: z.union([z.literal(''), nameSchema]),
  additive: z.boolean(),
  /** In the order of its columns, so that a year without a value is kept; null is undated. */
  years: z.array(z.union([year, z.null()])).optional(),
})
const groupingSchema = z.strictObject({ id, name: nameSchema })

/** A measure's value by year, `{ "2003": 12 }`; the year of undated values is "". */
const valuesByYearSchema = z.record(z.string(), z.number())

const industrySchema = z.strictObject({
  id,
  name: nameSchema,
  sector: id.optional(),
  measures: z.record(z.string(), valuesByYearSchema).optional(),
  source: text.optional(),
})

const competenceSchema = z.strictObject({ id, name: nameSchema, area: id.optional(), source: text.optional() })

// The cells of uses are checked in one typed loop (codec.ts): zod sees the columns, not each of five million rows.
const usesOfIndustrySchema = z.strictObject({
  industry: id,
  competence: z.array(z.unknown()),
  role: z.array(z.unknown()).optional(),
  weight: z.array(z.unknown()).optional(),
  source: z.array(z.unknown()).optional(),
  date: z.array(z.unknown()).optional(),
  confidence: z.array(z.unknown()).optional(),
  respondents: z.array(z.unknown()).optional(),
})

const datasetSchema = z.strictObject({
  weightKind: z.enum(['presence', 'rating', 'amount']),
  illustrative: z.boolean(),
  measures: z.array(measureSchema),
  sectors: z.array(groupingSchema).max(limits.industries),
  areas: z.array(groupingSchema).max(limits.competences),
  industries: z.array(industrySchema).max(limits.industries),
  competences: z.array(competenceSchema).max(limits.competences),
  /** One entry per industry, its uses as columns of equal length; a column that says nothing is left out. */
  uses: z.array(usesOfIndustrySchema),
})

/** What a project is in a file, version 1. Types, the check at every entry and the JSON Schema come from here. */
export const projectSchema = z.strictObject({
  id,
  title: nameSchema,
  subtitle: nameSchema.optional(),
  source: nameSchema.optional(),
  note: nameSchema.optional(),
  modified: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/)
    .optional(),
  dataset: datasetSchema,
  clusters: z.array(clusterSchema).max(limits.clusters),
  actors: z.array(actorSchema).max(limits.actors),
  verdicts: z.array(verdictSchema),
  attested: z.array(attestedSchema),
  colours: z.record(entityIdSchema, z.int().min(1).max(7)),
  names: z.record(entityIdSchema, nameSchema),
  diagrams: z.array(diagramSchema),
})

export const fileSchema = z.strictObject({
  format: z.literal('pomona'),
  version: z.int().positive(),
  project: projectSchema,
})

export type ProjectFile = z.infer<typeof projectSchema>
export type DatasetFile = ProjectFile['dataset']
export type MeasureFile = DatasetFile['measures'][number]
export type UsesFile = DatasetFile['uses'][number]
export type PhaseEntry = z.infer<typeof phaseEntrySchema>
export type Cluster = z.infer<typeof clusterSchema>
export type Actor = z.infer<typeof actorSchema>
export type ActorRole = (typeof actorRoles)[number]
export type Verdict = z.infer<typeof verdictSchema>
export type AttestedLink = z.infer<typeof attestedSchema>
export type Touch = z.infer<typeof touchSchema>
export type DiagramGroup = z.infer<typeof groupSchema>
export type DiagramNote = z.infer<typeof noteSchema>
export type DiagramFile = z.infer<typeof diagramSchema>
