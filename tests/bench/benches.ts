import { firstLoad } from './firstLoad.ts'
import type { Bench } from './measure.ts'
import { pictures } from './pictures.ts'

/** What `npm run bench` measures, in this order. */
export const benches: readonly Bench[] = [pictures, firstLoad]
