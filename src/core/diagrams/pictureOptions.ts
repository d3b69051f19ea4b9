import type { OptionFields } from '../model/options.ts'
import { lookWords as w } from '../words/look.ts'

/** What an analyst may set on a diagram of any kind. */
export const pictureOptions = {
  theme: { type: 'choice', label: w.theme, group: w.look, help: w.themeHelp, default: 'paper', choices: w.themes },
} as const satisfies OptionFields
