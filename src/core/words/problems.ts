import { words } from './say.ts'

/** Words of problems. */
export const problemWords = {
  yes: words('yes', 'ja'),
}
