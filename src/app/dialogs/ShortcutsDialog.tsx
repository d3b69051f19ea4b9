import { type ActId, actWords, clusterWords, findWords, type Locale, say, studioWords as w } from '#core'
import { actKeys, keysText } from '../acts/acts.ts'
import { Dialog } from './Dialog.tsx'

/** What keys and the pointer do where no act stands for it. */
function otherLines(locale: Locale): [keys: string, does: string][] {
  return [
    ['← ↑ → ↓', say(w.keyPan, locale)],
    ['← ↑ → ↓  Shift+← ↑ → ↓', say(findWords.keyNudge, locale)],
    ['← ↑ → ↓  Home  End', say(w.keyTree, locale)],
    ['Enter', say(clusterWords.keyOpenFlower, locale)],
    ['Esc  Alt+←', say(clusterWords.keyBack, locale)],
    ['Shift+F10', say(findWords.keyMenu, locale)],
    [`Shift+${say(findWords.keyDrag, locale)}`, say(findWords.keyDragSelect, locale)],
    [`Ctrl+${say(findWords.keyPress, locale)}`, say(findWords.keyAdd, locale)],
  ]
}

/** All keys and what they do. */
export default function ShortcutsDialog({
  locale,
  onClose,
}: {
  readonly locale: Locale
  readonly onClose: () => void
}) {
  const acts = (Object.keys(actWords) as ActId[]).flatMap((id): [string, string][] => {
    const keys = actKeys[id]
    return keys ? [[keys.map(keysText).join('  '), say(actWords[id], locale)]] : []
  })
  return (
    <Dialog title={say(w.shortcuts, locale)} locale={locale} onClose={onClose}>
      <table className="shortcuts">
        <thead>
          <tr>
            <th scope="col">{say(w.keys, locale)}</th>
            <th scope="col">{say(w.keyDoes, locale)}</th>
          </tr>
        </thead>
        <tbody>
          {[...acts, ...otherLines(locale)].map(([keys, does]) => (
            <tr key={`${keys}/${does}`}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
