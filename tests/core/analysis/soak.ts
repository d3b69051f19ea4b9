/** `POMONA_SOAK=1` runs the full counts that quality and methods ask for; without it a few, so that `npm test` stays short. */
export const soaking = process.env.POMONA_SOAK === '1'
