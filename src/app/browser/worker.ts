import { createClient, type JobClient, type JobWorker, workerUrl } from '#worker'
import { scriptUrl } from './trustedTypes.ts'

/** The page's worker: started when first used, started again where it died. */
export const worker: JobClient = createClient(spawn)

/** A second one for the analysis, so that neither reading nor saving waits for it; to cancel it stops nothing else. */
export const analysisWorker: JobClient = createClient(spawn)

function spawn(): JobWorker {
  const name = `pomona-worker-${crypto.randomUUID()}`
  const made = new Worker(scriptUrl(workerUrl), { type: 'module', name })
  made.addEventListener('message', ({ data }) => data.alive && tellOfDeath(made, name))
  return made as unknown as JobWorker
}

/** A worker holds the lock of its name while it lives; killed, it sends no event, but its lock comes free. */
function tellOfDeath(made: Worker, name: string): void {
  const died = () => made.onerror?.(new ErrorEvent('error', { message: 'killed' }))
  navigator.locks?.request(name, died).catch(() => undefined)
}
