import type { ActId, Locale } from '#core'
import { actLines } from '../acts/actLines.ts'
import type { Acts } from '../acts/acts.ts'
import Menu, { type MenuPlace } from '../panels/Menu.tsx'

interface Props {
  readonly acts: Acts
  readonly label: string
  readonly locale: Locale
  readonly place: MenuPlace
  readonly onClose: () => void
}

const groups: readonly (readonly ActId[])[] = [
  ['rename', 'removeNotes'],
  ['alignLeft', 'alignTop', 'spreadAcross', 'spreadDown'],
  ['addNote'],
  ['fit', 'fitSelection', 'actualSize'],
  ['find', 'palette'],
  ['undo', 'redo'],
  ['export'],
]

/** What can be done with the picture, where nothing of it was pressed. */
export default function CanvasMenu({ acts, label, locale, place, onClose }: Props) {
  return (
    <Menu label={label} groups={groups.map((ids) => actLines(acts, ids, locale))} place={place} onClose={onClose} />
  )
}
