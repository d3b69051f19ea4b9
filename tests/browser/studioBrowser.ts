import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'

/** A browser of its own processes and profile, which can be killed as a whole and started again on what it left. */
export class StudioBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'pomona-profile-'))
  readonly #path: string
  readonly #args: readonly string[]
  #process: ChildProcess | undefined
  browser: Browser | undefined

  constructor(path: string, args: readonly string[]) {
    this.#path = path
    this.#args = args
  }

  /** Starts it; a page to begin with. */
  async start(): Promise<Page> {
    const portFile = join(this.#profile, 'DevToolsActivePort')
    rmSync(portFile, { force: true })
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      rmSync(join(this.#profile, name), { force: true })
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.#profile}`]
    // A group of its own, so that all its processes can be killed at once.
    this.#process = spawn(this.#path, [...this.#args, ...own, 'about:blank'], { detached: true, stdio: 'ignore' })
    for (let tries = 0; !hasPort(portFile); tries++) {
      if (tries > 600) throw new Error('the browser does not start')
      await wait(50)
    }
    const [port] = readFileSync(portFile, 'utf8').split('\n')
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const context = this.browser.contexts()[0]
    return context.pages()[0] ?? (await context.newPage())
  }

  /** Kills every process of it: kill -9. */
  async kill(): Promise<void> {
    const { pid } = this.#process ?? {}
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    await this.#gone()
  }

  /** Kills the process that runs the page, and no other. */
  async killRenderer(): Promise<void> {
    const session = await this.browser?.newBrowserCDPSession()
    const info = await session?.send('SystemInfo.getProcessInfo')
    for (const { type, id } of info?.processInfo ?? []) if (type === 'renderer') process.kill(id, 'SIGKILL')
  }

  /** A page instead of one whose process was killed. The process that stands ready for it may have been killed too. */
  async newPage(dead: Page): Promise<Page> {
    const context = dead.context()
    for (let tries = 0; ; tries++) {
      try {
        const page = await context.newPage()
        await dead.close().catch(() => undefined)
        return page
      } catch (error) {
        if (tries > 5) throw error
        await wait(200)
      }
    }
  }

  async #gone(): Promise<void> {
    const dead = this.#process
    if (dead && dead.exitCode === null && dead.signalCode === null)
      await new Promise((resolve) => dead.once('exit', resolve))
    await this.browser?.close().catch(() => undefined)
    this.browser = undefined
    this.#process = undefined
  }

  /** Ends it and removes its profile. */
  async end(): Promise<void> {
    if (this.#process) await this.kill()
    // Its last processes may still write.
    for (let tries = 0; tries < 20; tries++) {
      try {
        return rmSync(this.#profile, { recursive: true, force: true })
      } catch {
        await wait(100)
      }
    }
  }
}

function hasPort(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes('\n')
}
