import url from './worker.ts?worker&url'

/** Where the built worker lies, for the page to start. */
export const workerUrl: string = url
