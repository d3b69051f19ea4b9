import type { Theme } from './theme.ts'

/**
 * Calm warm paper with dark wood. The slots are plum, terracotta, moss, ochre, steel blue, teal and rose: found by
 * annealing in OKLCH so that the two nearest of them stay apart for full, red-, green- and blue-weak sight (the distances
 * stand in tests/core/scene/themes.test.ts). Text has the hue of its slot, darkened until it reads on the soil as well.
 */
const paper: Theme = {
  id: 'paper',
  ground: '#fcf7ee',
  soil: '#f1e7d3',
  wood: '#5b4633',
  rootWood: '#705a46',
  commonWood: '#8d8172',
  text: '#2a251f',
  quietText: '#5e564a',
  rule: '#d8ccb5',
  slotText: ['#655f55', '#612d74', '#9d5041', '#3e5d15', '#856000', '#3e68a3', '#33706f', '#84485f'],
  slotFill: ['#8a8277', '#612d74', '#ac5e4e', '#3e5d15', '#af883b', '#3f69a4', '#5a9795', '#84485f'],
  bud: '#c9798f',
  blossom: '#f9e1e7',
  green: '#a3b84a',
  ripe: '#c23b2c',
  ended: '#a98c66',
  outline: '#46382a',
  link: '#a02c50',
}

/** The looks a picture may have. */
export const themes: Readonly<Record<'paper', Theme>> = { paper }
