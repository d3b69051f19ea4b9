import type { ActId } from '#core'

/** How an act is asked for by keys. Matched by the letter or sign, not by its place: keyboards differ. */
export interface Keys {
  /** As `KeyboardEvent.key`, in small letters. */
  readonly key: string
  readonly ctrl?: true
  readonly shift?: true
  /** A number key with Shift gives another sign on every keyboard: there the key itself counts (`Digit1`). */
  readonly place?: string
  /** Also while a field is written in, that has its own undo. */
  readonly inField?: true
  /** Only while the picture, or the picture or the outline, has the focus. */
  readonly where?: 'picture' | 'things'
}

/** The keys of the studio's acts; the first is the one that is shown. */
export const actKeys: Readonly<Partial<Record<ActId, readonly Keys[]>>> = {
  palette: [{ key: 'k', ctrl: true, inField: true }],
  find: [{ key: 'f', ctrl: true, inField: true }],
  undo: [{ key: 'z', ctrl: true }],
  redo: [
    { key: 'z', ctrl: true, shift: true },
    { key: 'y', ctrl: true },
  ],
  save: [{ key: 's', ctrl: true, inField: true }],
  open: [{ key: 'o', ctrl: true, inField: true }],
  export: [{ key: 'e', ctrl: true, shift: true, inField: true }],
  shortcuts: [{ key: '?', shift: true }],
  fit: [
    { key: '!', shift: true, place: 'Digit1' },
    { key: '0', where: 'picture' },
  ],
  fitSelection: [{ key: '@', shift: true, place: 'Digit2' }],
  actualSize: [{ key: '0', ctrl: true, where: 'picture' }],
  zoomIn: [
    { key: '+', where: 'picture' },
    { key: '=', where: 'picture' },
  ],
  zoomOut: [{ key: '-', where: 'picture' }],
  rename: [{ key: 'f2', where: 'picture' }],
  hide: [
    { key: 'delete', where: 'things' },
    { key: 'backspace', where: 'things' },
  ],
  removeNotes: [
    { key: 'delete', where: 'things' },
    { key: 'backspace', where: 'things' },
  ],
  addNote: [{ key: 'n', where: 'picture' }],
  group: [{ key: 'g', ctrl: true }],
  ungroup: [{ key: 'g', ctrl: true, shift: true }],
  selectBeside: [{ key: 'a', ctrl: true, where: 'picture' }],
  selectNone: [{ key: 'escape', where: 'picture' }],
}

/** What can be done now: acts that cannot are not in it. */
export type Acts = { readonly [id in ActId]?: () => void }

const places = { picture: '.window', things: '.window, [role=tree]' } as const

/** The act that a press of keys asks for; undefined where it asks for none, or for one that cannot be done now. */
export function actOf(event: KeyboardEvent, acts: Acts): (() => void) | undefined {
  if (event.altKey || event.isComposing) return undefined
  const target = event.target instanceof Element ? event.target : undefined
  if (target?.closest('[role=menu]')) return undefined
  const inField = target?.closest('input:not([type=checkbox]):not([type=radio]), select, textarea') != null
  const fits = (keys: Keys) => (!inField || keys.inField) && isAt(keys, target) && isPressed(keys, event)
  const asked = Object.entries(actKeys).filter(([, wanted]) => wanted.some(fits))
  return asked.map(([id]) => acts[id as ActId]).find((act) => act !== undefined)
}

function isAt({ where }: Keys, target: Element | undefined): boolean {
  return where === undefined || target?.closest(places[where]) != null
}

function isPressed({ key, ctrl, shift, place }: Keys, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) !== (ctrl ?? false)) return false
  if (place !== undefined) return event.shiftKey && event.code === place
  if (event.key.toLowerCase() !== key) return false
  // Signs may stand above or beside others: only letters tell by Shift which of two acts is meant.
  return !/^[a-z]$/.test(key) || event.shiftKey === (shift ?? false)
}

const signs: Readonly<Record<string, string>> = { '-': '−', delete: 'Del', backspace: '⌫', escape: 'Esc' }

/** Keys as they are written on the screen: `Ctrl+Shift+Z`. */
export function keysText({ key, ctrl, shift, place }: Keys): string {
  const sign = place?.replace('Digit', '') ?? signs[key] ?? key.toUpperCase()
  const isSign = place === undefined && !/^[a-z]/.test(key)
  return [...(ctrl ? ['Ctrl'] : []), ...(shift && !isSign ? ['Shift'] : []), sign].join('+')
}

/** The keys that an act is shown with, if it has any. */
export function keysOf(id: ActId): string | undefined {
  const first = actKeys[id]?.[0]
  return first && keysText(first)
}
