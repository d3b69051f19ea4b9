import * as z from 'zod'
import { fileSchema, projectSchema } from '../../../../src/core/model/projectFile.ts'

const { dataset } = projectSchema.shape
const { uses } = dataset.shape

/** The cells of uses, which the reader checks in a loop of its own. */
const typedUses = uses.element.extend({
  competence: z.array(z.string()),
  role: z.array(z.enum(['has', 'needs'])).optional(),
  weight: z.array(z.number().positive()).optional(),
  source: z.array(z.string()).optional(),
  date: z.array(z.string()).optional(),
  confidence: z.array(z.union([z.number().min(0).max(1), z.null()])).optional(),
  respondents: z.array(z.union([z.number().nonnegative(), z.null()])).optional(),
})

/** The JSON Schema of project files, as text. */
export function makeSchema(): string {
  const typed = fileSchema.extend({
    project: projectSchema.extend({ dataset: dataset.extend({ uses: z.array(typedUses) }) }),
  })
  const { $schema, ...schema } = z.toJSONSchema(typed, { reused: 'ref' })
  const title = 'A project of Pomona (.pomona.json)'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
