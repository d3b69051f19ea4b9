import type { OptionFields, OptionsOf } from '../../model/options.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { diagramWords } from '../../words/diagrams.ts'

/** What an analyst may set on an apple tree. */
export const appleTreeOptions = {
  measure: {
    type: 'measure',
    label: w.measure,
    group: w.thickness,
    help: w.measureHelp,
    default: '',
    extra: { equal: w.equalTwigs, ties: diagramWords.statedTies },
  },
  rule: {
    type: 'choice',
    label: w.rule,
    group: w.thickness,
    help: w.ruleHelp,
    default: 'area',
    choices: { area: w.ruleArea, width: w.ruleWidth },
  },
  leaves: { type: 'toggle', label: w.showLeaves, group: w.crown, default: true },
  leafUnit: {
    type: 'number',
    label: w.leafUnit,
    group: w.crown,
    help: w.leafUnitHelp,
    default: 0,
    min: 0,
    max: 1_000_000_000,
    step: 1,
  },
  links: {
    type: 'choice',
    label: w.showLinks,
    group: w.crown,
    help: w.showLinksHelp,
    default: 'five',
    choices: { none: w.linksNone, known: w.linksKnown, five: w.linksFive, all: w.linksAll },
  },
  apples: { type: 'toggle', label: w.showApples, group: w.crown, default: true },
  grafts: { type: 'toggle', label: w.showGrafts, group: w.crown, default: true },
} as const satisfies OptionFields

export type AppleTreeOptions = OptionsOf<typeof appleTreeOptions>
