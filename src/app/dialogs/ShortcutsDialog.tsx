import { clusterWords, type Locale, say, type Words, studioWords as w } from '#core'
import { Dialog } from './Dialog.tsx'

const shortcuts: readonly (readonly [keys: string, does: Words])[] = [
  ['+  −', w.keyZoom],
  ['0', w.keyFit],
  ['← ↑ → ↓', w.keyPan],
  ['← ↑ → ↓  Home  End', w.keyTree],
  ['Enter', clusterWords.keyOpenFlower],
  ['Esc  Alt ←', clusterWords.keyBack],
  ['Ctrl Z', w.keyUndo],
  ['Ctrl Shift Z', w.keyRedo],
  ['Ctrl S', w.keySave],
  ['Ctrl O', w.keyOpen],
  ['Ctrl Shift E', w.keyExport],
  ['?', w.shortcuts],
]

/** All keys and what they do. */
export default function ShortcutsDialog({
  locale,
  onClose,
}: {
  readonly locale: Locale
  readonly onClose: () => void
}) {
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
          {shortcuts.map(([keys, does]) => (
            <tr key={`${keys}/${say(does, 'en')}`}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{say(does, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}
