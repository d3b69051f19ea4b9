import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import type { ActorRole } from '../../model/projectFile.ts'
import type { Box, Point, SceneMark, TextMark } from '../../scene/scene.ts'
import { fontMetrics, textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { smoothPath, smoothRing } from '../paths.ts'
import type { Theme } from './bloom.ts'
import type { FlowerType } from './flowerType.ts'
import type { CompetenceFlowerOptions } from './options.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

export interface StemLayout {
  readonly marks: readonly SceneMark[]
  /** Names of petals keep off these. */
  readonly boxes: readonly Box[]
  /** Names that found no room in their leaf. */
  readonly unnamed: number
}

/** The names of a cluster's actors in a role; a flower of no cluster has none. */
export function actorNames(
  { actors, names, locale }: Pick<Input, 'actors' | 'names' | 'locale'>,
  theme: Theme,
  role: ActorRole,
): string[] {
  if (theme.kind !== 'cluster') return []
  return theme.cluster.actors
    .filter((actor) => actor.role === role)
    .map(({ actorId }) => {
      const actor = actors.find(({ id }) => id === actorId)
      return nameIn(names[entityId('actor', actorId)] ?? actor?.name ?? actorId, locale)
    })
}

/** The stem with the driver at its foot, supporters on its left leaf, competence environments on its right. */
export function layoutStem(
  input: Input,
  theme: Theme,
  from: Point,
  { top, ground, column }: { top: number; ground: number; column: Box },
  type: FlowerType,
): StemLayout {
  const foot = { x: from.x, y: ground }
  const stem: SceneMark = {
    type: 'path',
    key: 'stem',
    role: 'stem',
    d: smoothPath([from, { x: from.x + type.label * 0.35, y: (from.y + foot.y) / 2 }, foot]),
    stroke: { colour: stemColour(input), width: type.label * 0.55, cap: 'butt' },
  }
  const left = leaf(input, 'supporter', actorNames(input, theme, 'supporter'), -1)
  const right = leaf(input, 'competence environment', actorNames(input, theme, 'competence environment'), 1)
  const room = { top: top + type.label * 0.4, ground: ground - type.label * 0.5, x: from.x, column }
  const leaves = [left, right].map((one) => drawLeaf(input, one, room, type))
  return {
    marks: [stem, ...leaves.flatMap(({ marks }) => marks), driverMark(input, theme, foot, type)],
    boxes: [
      ...leaves.map(({ box }) => box),
      { x: from.x - type.label, y: from.y, width: type.label * 2, height: ground },
    ],
    unnamed: leaves.reduce((sum, { unnamed }) => sum + unnamed, 0),
  }
}

/** Lines of two marks keep apart by what browsers take for the height of a line, times the size. */
const lineOfBrowsers = fontMetrics('text-semibold').ascent + fontMetrics('text-semibold').descent + 0.02

interface DrawnLeaf {
  readonly marks: readonly SceneMark[]
  readonly box: Box
  readonly unnamed: number
}

interface Leaf {
  readonly key: string
  readonly side: -1 | 1
  readonly heading: string
  readonly names: readonly string[]
}

function leaf(
  { locale }: Input,
  role: 'supporter' | 'competence environment',
  names: readonly string[],
  side: -1 | 1,
): Leaf {
  const supporters = role === 'supporter'
  const some = supporters ? w.supporters : w.environments
  const none = supporters ? w.noSupporters : w.noEnvironments
  return {
    key: supporters ? 'supporters' : 'environments',
    side,
    heading: say(names.length > 0 ? some : none, locale),
    names,
  }
}

function drawLeaf(
  input: Input,
  { key, side, heading, names }: Leaf,
  { top, ground, x, column }: { top: number; ground: number; x: number; column: Box },
  type: FlowerType,
): DrawnLeaf {
  const { theme, locale } = input
  const width = Math.min(side < 0 ? x - column.x : column.x + column.width - x, type.label * 22)
  const height = Math.min(ground - top, type.label * 8.5)
  const middle = (top + ground) / 2
  const inner = { width: width * 0.66, height: height * 0.62 }
  const head = names.length > 0 ? wrapText(heading, 'text-semibold', type.label, inner.width, 1).lines : []
  const room = Math.max(1, Math.floor(inner.height / type.lineHeight) - head.length)
  const { lines, unnamed } =
    names.length > 0
      ? fitNames(names, inner.width, room, (n) => say(w.andMore, locale, { n }), type)
      : { lines: wrapText(heading, 'text', type.label, inner.width, room).lines, unnamed: 0 }
  const centre = { x: x + side * width * 0.52, y: middle - height * 0.06 }
  const block = (head.length + lines.length - 1) * type.lineHeight
  const first = centre.y - block / 2 + fontMetrics('text').xHeight * type.label * 0.5
  const common = {
    type: 'text' as const,
    x: centre.x,
    size: type.label,
    lineHeight: type.lineHeight,
    anchor: 'middle' as const,
  }
  const text: TextMark[] = [
    ...(head.length > 0
      ? [
          {
            ...common,
            key: `leaf/${key}/head`,
            role: 'leaf-name',
            y: first,
            lines: head,
            face: 'text-semibold' as const,
            fill: theme.text,
          },
        ]
      : []),
    {
      ...common,
      key: `leaf/${key}/names`,
      role: 'leaf-name',
      y: first + head.length * type.label * lineOfBrowsers,
      lines,
      face: 'text' as const,
      fill: names.length > 0 ? theme.text : theme.quietText,
    },
  ]
  const box = { x: side < 0 ? x - width : x, y: middle - height / 2, width, height }
  return { box, marks: [leafShape(input, key, side, { x, middle, width, height }, type), ...text], unnamed }
}

/** As many whole names as there is room for, then how many more. */
function fitNames(
  names: readonly string[],
  width: number,
  room: number,
  more: (n: number) => string,
  type: FlowerType,
): { lines: readonly string[]; unnamed: number } {
  for (let kept = names.length; kept > 0; kept--) {
    const rest = names.length - kept
    const text = [...names.slice(0, kept), ...(rest > 0 ? [more(rest)] : [])].join(', ')
    const { lines } = wrapText(text, 'text', type.label, width)
    if (lines.length <= room && lines.every((line) => textWidth(line, 'text', type.label) <= width))
      return { lines, unnamed: rest }
  }
  return { lines: [more(names.length)], unnamed: names.length }
}

function leafShape(
  { theme }: Input,
  key: string,
  side: -1 | 1,
  { x, middle, width, height }: { x: number; middle: number; width: number; height: number },
  type: FlowerType,
): SceneMark {
  const at = (along: number, up: number): Point => ({ x: x + side * width * along, y: middle - height * up })
  const d = smoothRing([
    at(0, -0.42),
    at(0.12, 0.02),
    at(0.34, 0.44),
    at(0.62, 0.5),
    at(0.88, 0.24),
    at(1, -0.04),
    at(0.84, -0.28),
    at(0.58, -0.42),
    at(0.3, -0.46),
  ])
  return {
    type: 'path',
    key: `leaf/${key}`,
    role: 'leaf',
    d,
    fill: stemColour({ theme }),
    fillOpacity: 0.16,
    stroke: { colour: stemColour({ theme }), width: Math.max(1.2, type.label * 0.09) },
  }
}

function driverMark(input: Input, theme: Theme, foot: Point, type: FlowerType): SceneMark {
  const { locale } = input
  const drivers = actorNames(input, theme, 'driver')
  const words = drivers.length > 0 ? `${say(w.driver, locale)}: ${drivers.join(', ')}` : say(w.noDriver, locale)
  const { lines } = wrapText(words, 'text-semibold', type.petal, input.page.width * 0.5, 2)
  return {
    type: 'text',
    key: 'driver',
    role: 'driver',
    x: foot.x,
    y: foot.y + fontMetrics('text-semibold').ascent * type.petal + type.label * 0.3,
    lines,
    size: type.petal,
    lineHeight: type.petal * 1.15,
    face: 'text-semibold',
    fill: drivers.length > 0 ? input.theme.text : input.theme.quietText,
    anchor: 'middle',
  }
}

function stemColour({ theme }: Pick<Input, 'theme'>): Input['theme']['wood'] {
  return theme.slotText[3]
}
