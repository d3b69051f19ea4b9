import { type Locale, nameIn, type Project, panelWords as p, say, slotCount, slotOf, themes } from '#core'
import { canHide, coloured, groupKind, industriesOf, type Placed } from '#editor'
import { actLines } from '../acts/actLines.ts'
import type { Acts } from '../acts/acts.ts'
import Menu, { type MenuLine, type MenuPlace } from '../panels/Menu.tsx'
import type { Touch } from '../touch.ts'

/** What is selected, and what can be done with it. */
export interface LineMenuSetting {
  readonly project: Project
  readonly placed: readonly Placed[]
  readonly locale: Locale
  readonly touch: Touch
  /** Where there is a dialog for it: opens it with the industries that are selected. */
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

interface Props extends LineMenuSetting {
  /** What the picture can do with what is selected, where the menu was asked for there. */
  readonly acts?: Acts
  readonly place: MenuPlace
  readonly onRename: () => void
  readonly onClose: () => void
}

/** What can be done with what is selected. */
export default function LineMenu({
  project,
  placed,
  locale,
  touch,
  acts,
  place,
  onRename,
  onMakeCluster,
  onClose,
}: Props) {
  const things = placed.map(({ thing }) => thing)
  const only = things.length === 1 ? things[0] : undefined
  const line = (can: boolean, entry: MenuLine): MenuLine[] => (can ? [entry] : [])
  const industryIds = industriesOf(things)
  return (
    <Menu
      label={say(p.actionsOf, locale, {
        name: only ? nameIn(only.name, locale) : say(p.selectedCount, locale, { n: things.length }),
      })}
      place={place}
      onClose={onClose}
      groups={[
        actLines(acts, ['openFlower', 'addNote', 'fitSelection', 'selectBeside'], locale),
        [
          ...line(only !== undefined, { label: say(p.rename, locale), act: onRename, keys: 'F2' }),
          ...line(things.some(canHide), { label: say(p.hide, locale), act: () => touch.hide(placed), keys: 'Del' }),
        ],
        [
          ...line(groupKind(things) !== undefined, {
            label: say(p.group, locale),
            act: () => touch.group(placed),
            keys: 'Ctrl+G',
          }),
          ...line(
            things.some(({ group }) => group),
            { label: say(p.ungroup, locale), act: () => touch.ungroup(placed), keys: 'Ctrl+Shift+G' },
          ),
          ...line(onMakeCluster !== undefined && industryIds.length > 0, {
            label: say(p.makeCluster, locale),
            act: () => onMakeCluster?.(industryIds),
          }),
        ],
        colourLines(project, coloured(things), locale, touch),
      ]}
    />
  )
}

function colourLines(
  project: Project,
  entityIds: ReturnType<typeof coloured>,
  locale: Locale,
  touch: Touch,
): MenuLine[] {
  if (entityIds.length === 0) return []
  const isChosen = (slot: number | undefined) => entityIds.every((id) => project.colours[id] === slot)
  const slots = Array.from({ length: slotCount }, (_, i) => i + 1)
  const byPlace = slotOf({ ...project, colours: {} }, entityIds[0])
  return [
    ...slots.map((slot) => ({
      label: say(p.slots[slot], locale),
      swatch: themes.paper.slotFill[slot],
      checked: isChosen(slot),
      act: () => touch.colour(entityIds, slot),
    })),
    {
      label: say(p.colourByPlace, locale),
      swatch: themes.paper.slotFill[byPlace],
      checked: isChosen(undefined),
      act: () => touch.colour(entityIds, undefined),
    },
  ]
}
