import { useMemo } from 'react'
import { type ActId, actWords, type Locale, type OutlineEntry, say, findWords as w } from '#core'
import FindDialog from '../dialogs/FindDialog.tsx'
import { type Acts, keysOf } from './acts.ts'
import type { Findable } from './matching.ts'

interface Props {
  readonly finds: 'acts' | 'things'
  readonly acts: Acts
  readonly outline: readonly OutlineEntry[]
  readonly locale: Locale
  /** Selects a line of the outline and shows it on the picture. */
  readonly onShow: (entry: OutlineEntry) => void
  readonly onClose: () => void
}

/** Everything that can be done now, or everything that is on the picture, to be found by its name. */
export default function Finders({ finds, acts, outline, locale, onShow, onClose }: Props) {
  const isActs = finds === 'acts'
  const found = useMemo(
    () => (isActs ? actEntries(acts, locale) : outline.flatMap((entry) => thingEntries(entry))),
    [isActs, acts, outline, locale],
  )
  return (
    <FindDialog<Findable & { readonly choose: (() => void) | OutlineEntry }>
      title={say(isActs ? actWords.palette : actWords.find, locale)}
      placeholder={say(isActs ? w.typeAct : w.typeName, locale)}
      entries={found}
      locale={locale}
      onChoose={({ choose }) => (typeof choose === 'function' ? choose() : onShow(choose))}
      onClose={onClose}
    />
  )
}

function actEntries(acts: Acts, locale: Locale) {
  return (Object.keys(actWords) as ActId[]).flatMap((id) => {
    const choose = acts[id]
    if (!choose || id === 'palette') return []
    return [{ key: id, label: say(actWords[id], locale), keys: keysOf(id), choose }]
  })
}

function thingEntries(entry: OutlineEntry, above?: string): (Findable & { choose: OutlineEntry })[] {
  const code = entry.entityId?.slice(entry.entityId.indexOf(':') + 1)
  const own = { key: entry.key, label: entry.label, detail: [above, code].filter(Boolean).join(' · '), choose: entry }
  const below = entry.children.flatMap((child) => thingEntries(child, entry.label))
  return entry.entityId === undefined ? below : [own, ...below]
}
