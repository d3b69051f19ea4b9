import { words } from './say.ts'

/** Words of cli. */
export const cliWords = {
  yes: words('yes', 'ja'),
}
