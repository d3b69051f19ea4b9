import type { Theme } from './theme.ts'

/**
 * Calm warm paper with dark wood. The slots are plum, terracotta, moss, ochre, steel blue, teal and rose: found by
 * annealing in OKLCH so that the two nearest of them stay apart for full, red-, green- and blue-weak sight (the distances
 * stand in tests/core/scene/themes.test.ts). Text has the hue of its slot, darkened until it reads on the soil as well.
 * The other themes keep each slot's hue to a few degrees, and were annealed in lightness and strength for their ground.
 */
const paper: Theme = {
  id: 'paper',
  readable: 4.5,
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

/** For a dark room: light on dark, so that the wall does not blind. */
const projector: Theme = {
  id: 'projector',
  readable: 4.5,
  ground: '#16130f',
  soil: '#29231b',
  wood: '#a88a68',
  rootWood: '#a98d70',
  commonWood: '#a79d90',
  text: '#f6efe3',
  quietText: '#c9bfae',
  rule: '#4a4236',
  slotText: ['#b3a99b', '#b36fdc', '#ffa59d', '#629941', '#b79a55', '#58adff', '#41ecea', '#cf6d82'],
  slotFill: ['#958b7d', '#9b58c3', '#ffa59d', '#44791e', '#b79a55', '#58adff', '#41ecea', '#c36278'],
  bud: '#b0506c',
  blossom: '#8f5467',
  green: '#6f8526',
  ripe: '#d9402f',
  ended: '#80663f',
  outline: '#f3e9d9',
  link: '#ff8fb0',
}

/** Saves ink: white ground, lighter wood, pale fruit in thin dark outlines. */
const print: Theme = {
  id: 'print',
  readable: 4.5,
  ground: '#ffffff',
  soil: '#f5f5f5',
  wood: '#9a8770',
  rootWood: '#96836d',
  commonWood: '#8a8a8a',
  text: '#1e1e1e',
  quietText: '#555555',
  rule: '#cccccc',
  slotText: ['#606060', '#70439d', '#854226', '#637807', '#846e1e', '#4d6ac7', '#3d7570', '#a6557e'],
  slotFill: ['#8c8c8c', '#70439d', '#854226', '#849e19', '#887224', '#6f8ff0', '#3d7570', '#ce79a2'],
  bud: '#e7b9c6',
  blossom: '#ffffff',
  green: '#dfe8b4',
  ripe: '#d96a5c',
  ended: '#e0d4c2',
  outline: '#3a3a3a',
  link: '#b0305a',
}

/** For weak sight: black on white, no words under a contrast of 7. */
const contrast: Theme = {
  id: 'contrast',
  readable: 7,
  ground: '#ffffff',
  soil: '#f2f2f2',
  wood: '#1a1208',
  rootWood: '#2a2118',
  commonWood: '#5f5f5f',
  text: '#000000',
  quietText: '#262626',
  rule: '#767676',
  slotText: ['#404040', '#7e2b90', '#720004', '#4a5601', '#694c05', '#10216e', '#0c5b57', '#480133'],
  slotFill: ['#5c5c5c', '#9f4cb1', '#720004', '#6b7c06', '#6e5003', '#10216e', '#076662', '#480133'],
  bud: '#d4577a',
  blossom: '#ffffff',
  green: '#b6d43a',
  ripe: '#b3001b',
  ended: '#b58b4c',
  outline: '#000000',
  link: '#8f003c',
}

/** The looks a picture may have. */
export const themes = { paper, projector, print, contrast } as const satisfies Readonly<Record<string, Theme>>

export type ThemeId = keyof typeof themes

/** The theme with this id; paper where there is none. */
export function themeOf(id: unknown): Theme {
  return typeof id === 'string' && Object.hasOwn(themes, id) ? themes[id as ThemeId] : paper
}
