import { words } from './say.ts'

/** Words that stand on pictures. */
export const pictureWords = {
  appleTree: words('Apple tree', 'Äppelträd'),
}
