import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { cliWords, say } from '#core'
import { buildPage, pageIsStale } from './buildPage.ts'
import { givenValue, parseCommandLine } from './commandLine.ts'
import { packageRoot } from './packageRoot.ts'
import { createPageServer } from './pageServer.ts'
import { Stop } from './stop.ts'
import { print, printMessage, wrongUsage } from './terminal.ts'

const defaultPort = 4173

async function serve(args: readonly string[]): Promise<void> {
  const port = portIn(args)
  const root = packageRoot()
  await tryPort(port)
  if (pageIsStale(root)) await build(root)
  const server = await createPageServer(join(root, 'dist', 'page'))
  await listen(server, port)
  await print(`${say(cliWords.serving, 'en', { address: `http://localhost:${portOf(server)}` })}\n`)
}

async function build(root: string): Promise<void> {
  printMessage(say(cliWords.building, 'en'))
  await buildPage(root).catch((error: unknown) => {
    throw new Stop(1, `${error instanceof Error ? error.message : error}\n${say(cliWords.buildFailed, 'en')}`)
  })
}

/** `--port N`; 0 takes any free one. */
function portIn(args: readonly string[]): number {
  const line = parseCommandLine(args, { port: 'one' })
  const value = givenValue(line, 'port') ?? String(defaultPort)
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  const expected = say(cliWords.wholeNumber, line.locale, { min: 0, max: 65_535 })
  return wrongUsage(say(cliWords.badValue, line.locale, { option: '--port', value, expected }))
}

/** A port that is taken is told before the page is built, not after. */
async function tryPort(port: number): Promise<void> {
  const server = createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

/** Listens on this machine only: nothing that is shown here is for the network. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Stop(1, say(cliWords.portTaken, 'en', { port, next: port + 1 })))
      else if (error.code === 'EACCES') reject(new Stop(1, say(cliWords.portForbidden, 'en', { port })))
      else reject(error)
    })
    server.listen(port, 'localhost', resolve)
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

try {
  await serve(process.argv.slice(2))
} catch (error) {
  printMessage(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof Stop ? error.exitCode : 1
}
