import { words } from './say.ts'

/** Words of studio. */
export const studioWords = {
  yes: words('yes', 'ja'),
}
