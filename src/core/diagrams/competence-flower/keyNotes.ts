import type { SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { type BlockType, type KeyBlock, wordsBlock } from '../keyBlocks.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { KeyFacts } from './keyFacts.ts'
import type { CompetenceFlowerOptions } from './options.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The signs of what petals share. */
export function sharedBlocks(
  input: Input,
  { bloom }: FlowerPlan,
  { hasSeams, hasArcs, more }: KeyFacts,
  look: BlockType,
): KeyBlock[] {
  const { locale, theme } = input
  const stroke = { colour: theme.link, width: Math.max(1.2, look.size * 0.1) }
  const blocks: KeyBlock[] = []
  if (hasSeams) {
    const r = look.size * 0.5
    const words = bloom.kind === 'areas' ? w.keySeamIndustries : w.keySeamCompetences
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'circle',
        key: 'key/sign/seam',
        role: 'key',
        cx: round(x),
        cy: round(y),
        r: round(r),
        fill: theme.ground,
        stroke,
      },
    ]
    blocks.push(wordsBlock('seam', say(words, locale), look, { width: 2 * r, draw }))
  }
  if (hasArcs) {
    const half = look.size
    const draw = (x: number, y: number): SceneMark[] => [
      {
        type: 'path',
        key: 'key/sign/arc',
        role: 'key',
        d: `M${round(x - half)},${round(y + half * 0.3)}Q${round(x)},${round(y - half * 0.7)} ${round(x + half)},${round(y + half * 0.3)}`,
        stroke,
      },
    ]
    blocks.push(wordsBlock('arc', say(w.keyArc, locale), look, { width: 2 * half, draw }))
  }
  if (more > 0) blocks.push(wordsBlock('more-arcs', say(w.keyMoreArcs, locale, { n: more }), look))
  return blocks
}

/** What was split, is missing, or has no name on the picture. */
export function noteBlocks(
  input: Input,
  { bloom, missing, zero }: FlowerPlan,
  { unnamed }: KeyFacts,
  look: BlockType,
): KeyBlock[] {
  const { locale } = input
  const notes: string[] = []
  if (bloom.kind === 'areas' && bloom.shared > 0) notes.push(say(w.keySplit, locale))
  if (missing > 0) notes.push(say(w.keyMissing, locale, { n: missing }))
  if (zero > 0) notes.push(say(w.keyZero, locale, { n: zero }))
  if (unnamed > 0) notes.push(say(w.keyUnnamed, locale, { n: unnamed }))
  return notes.map((note, i) => wordsBlock(`note/${i}`, note, look))
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
