import * as z from 'zod'
import { fileSchema as form, projectSchema } from '../../model/projectFile.ts'

const { dataset } = projectSchema.shape
const { measures } = dataset.shape

/** The years of a measure, in the order of its columns, so that a year without any value is kept; null is undated. */
const measureSchema = measures.element.extend({
  years: z.array(z.union([z.int().min(-9999).max(9999), z.null()])).optional(),
})

/** The model's project with the years of measures: what stands in a file. */
const projectInFile = projectSchema.extend({ dataset: dataset.extend({ measures: z.array(measureSchema) }) })

/** A whole project file of the present version. */
export const fileSchema = form.extend({ project: projectInFile })

export { projectInFile as projectSchema }
export type ProjectFile = z.infer<typeof projectInFile>
export type DatasetFile = ProjectFile['dataset']
export type MeasureFile = DatasetFile['measures'][number]
export type UsesFile = DatasetFile['uses'][number]
