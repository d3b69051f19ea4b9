// The door #worker: core off the main thread. The worker itself is a file of its own, started by the page.
export { createClient, type JobClient, type JobWatch, type JobWorker } from './client.ts'
export type { JobArgument, JobName, JobValue } from './jobs.ts'
export { workerUrl } from './workerUrl.ts'
