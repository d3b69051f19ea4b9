import { noiseDataset } from './noise.ts'

/** Workshop-sized datasets of pure chance, of seeds where the plain normal tail is seen to fail (plainNormalTail.test.ts). */
export const noiseSets = [
  { name: '80 industries, 120 competences, breadth around 6', dataset: () => noiseDataset(80, 120, 6, 1) },
  { name: '80 industries, 120 competences, breadth around 12', dataset: () => noiseDataset(80, 120, 12, 1) },
  { name: '40 industries, 60 competences, breadth around 5', dataset: () => noiseDataset(40, 60, 5, 4) },
]
