import { analysis } from './analysis.ts'
import { firstLoad } from './firstLoad.ts'
import { labels } from './labels.ts'
import type { Bench } from './measure.ts'
import { pictures } from './pictures.ts'
import { readRows } from './readRows.ts'

/** What `npm run bench` measures, in this order. */
export const benches: readonly Bench[] = [pictures, labels, readRows, analysis, firstLoad]
