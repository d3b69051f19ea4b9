import { createClient, type JobClient, type JobWorker, workerUrl } from '#worker'
import { scriptUrl } from './trustedTypes.ts'

/** The page's worker: started when first used, started again where it died. */
export const worker: JobClient = createClient(
  () => new Worker(scriptUrl(workerUrl), { type: 'module' }) as unknown as JobWorker,
)
