import type { Page } from '@playwright/test'

/** What a page said of its edits: numbers that stand in the title, with times of the page's clock. */
export interface Typed {
  readonly edits: { readonly n: number; readonly at: number }[]
  /** The largest number that the page said was kept. */
  acknowledged: number
}

/**
 * Lets a page type numbers into the title, one each `pause` milliseconds from `first` on, and tells of each edit and of
 * each time that the page says it is saved.
 */
export async function typeNumbers(page: Page, first: number, pause: number): Promise<Typed> {
  const typed: Typed = { edits: [], acknowledged: 0 }
  page.on('console', (message) => {
    const [kind, n, at] = message.text().split(' ')
    if (kind === 'edit') typed.edits.push({ n: Number(n), at: Number(at) })
    if (kind === 'kept') typed.acknowledged = Math.max(typed.acknowledged, Number(n))
  })
  await page.evaluate(
    ([from, every]) => {
      const field = document.querySelector<HTMLTextAreaElement>('.properties textarea')
      const status = document.querySelector('[role=status][data-phase]')
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      let n = from
      let shown = 0
      const look = () => status?.getAttribute('data-phase') === 'saved' && shown && console.log(`kept ${shown}`)
      if (status)
        new MutationObserver(look).observe(status, {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        })
      setInterval(() => {
        // By turns it types and rests, so that it comes to say that it is saved.
        if (Math.floor(performance.now() / 600) % 2 === 1) return
        const next = n++
        set?.call(field, `edit ${next}`)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
        // The store has the edit by now: what is said from here on is said of it.
        shown = next
        console.log(`edit ${next} ${Date.now()}`)
      }, every)
    },
    [first, pause] as const,
  )
  return typed
}

/** The number in the title; 0 where nothing was typed. */
export async function numberIn(page: Page): Promise<number> {
  const value = await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()
  return Number(/^edit (\d+)$/.exec(value)?.[1] ?? 0)
}
