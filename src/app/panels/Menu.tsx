import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'

/** A line of a menu; those with `checked` are choices of which one holds. */
export interface MenuLine {
  readonly label: string
  readonly act: () => void
  readonly keys?: string
  readonly checked?: boolean
  readonly swatch?: string
}

/** Where a menu opens: below an element, or at a point, px. */
export type MenuPlace = Pick<DOMRect, 'left' | 'top' | 'bottom'>

interface Props {
  readonly label: string
  /** Lines in groups, with a rule between. */
  readonly groups: readonly (readonly MenuLine[])[]
  readonly place: MenuPlace
  readonly onClose: () => void
}

const edge = 8

/** A menu (WAI-ARIA): arrows, Home, End, letters, Escape; a press outside closes it and the focus goes back. */
export default function Menu({ label, groups, place, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = menu.current
    if (!element) return
    element.showPopover()
    const { width, height } = element.getBoundingClientRect()
    element.style.left = `${Math.max(edge, Math.min(place.left, innerWidth - width - edge))}px`
    const below = place.bottom + height + edge <= innerHeight
    element.style.top = `${below ? place.bottom : Math.max(edge, place.top - height)}px`
    linesOf(element)[0]?.focus()
  }, [place])
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    const lines = linesOf(event.currentTarget)
    const at = lines.indexOf(document.activeElement as HTMLElement)
    const to = nextPlace(event, lines, at)
    if (to === undefined) return
    event.preventDefault()
    if (to === 'close') menu.current?.hidePopover()
    else lines[(to + lines.length) % lines.length]?.focus()
  }
  const choose = (act: () => void) => {
    // First the focus goes back, then what is done may take it elsewhere.
    menu.current?.hidePopover()
    act()
  }
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className="menu"
      popover="auto"
      tabIndex={-1}
      onKeyDown={press}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups
        .filter((group) => group.length > 0)
        .map((group) => (
          <fieldset key={group[0].label}>
            {group.map((line) => (
              <button key={line.label} type="button" tabIndex={-1} {...roleOf(line)} onClick={() => choose(line.act)}>
                {line.swatch && <span className="swatch" style={{ background: line.swatch }} />}
                <span>{line.label}</span>
                {line.checked && <span aria-hidden="true">✓</span>}
                {line.keys && (
                  <span className="keys" aria-hidden="true">
                    {line.keys}
                  </span>
                )}
              </button>
            ))}
          </fieldset>
        ))}
    </div>
  )
}

function roleOf({ checked }: MenuLine) {
  return checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked }
}

function linesOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('button')]
}

function nextPlace({ key }: KeyboardEvent, lines: readonly HTMLElement[], at: number): number | 'close' | undefined {
  const known = {
    ArrowDown: at + 1,
    ArrowUp: Math.max(at, 0) - 1,
    Home: 0,
    End: lines.length - 1,
    Tab: 'close' as const,
  }
  if (Object.hasOwn(known, key)) return known[key as keyof typeof known]
  if (key.length !== 1 || key === ' ') return undefined
  const turned = [...lines.slice(at + 1), ...lines.slice(0, at + 1)]
  const found = turned.find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()))
  return found && lines.indexOf(found)
}
