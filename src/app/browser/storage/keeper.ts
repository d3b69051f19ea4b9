import { Keeper } from '#editor'
import { ports } from './ports.ts'

/** Keeps the one project that is open in this page. */
export const keeper = new Keeper(ports)
