import fc from 'fast-check'
import { loadKinds } from '#core'

// The same commit gives the same answer: `npm test` draws the same random cases each time. The soak draws new ones, and
// names the seed of a case that fails; POMONA_SEED repeats it here.
const { POMONA_SEED, POMONA_SOAK } = process.env
if (POMONA_SEED !== undefined) fc.configureGlobal({ seed: Number(POMONA_SEED) })
else if (!POMONA_SOAK) fc.configureGlobal({ seed: 20_261_125 })

// Every kind of diagram draws at once, as on the command line.
await loadKinds()
