import { mkdirSync, writeFileSync } from 'node:fs'
import { cliWords, loadKinds, say } from '#core'
import { benches } from '../../tests/bench/benches.ts'
import { toJson, toTable } from '../../tests/bench/table.ts'
import { buildPage, pageIsStale } from './buildPage.ts'
import { packageRoot } from './packageRoot.ts'
import { print, printMessage } from './terminal.ts'

const target = 'test-results/bench.json'

/** `npm run bench`: what quality.md wants to know, beside the peers that are installed, as a table and as JSON. */
process.chdir(packageRoot())
await loadKinds()
if (pageIsStale('.')) await orSay('the page', () => buildPage(process.cwd()))
const measured = []
for (const { name, measure } of benches) {
  printMessage(say(cliWords.measuring, 'en', { what: name }))
  measured.push(...((await orSay(name, measure)) ?? []))
}
mkdirSync('test-results', { recursive: true })
writeFileSync(target, toJson(measured))
await print(`${toTable(measured)}\n${say(cliWords.benchWritten, 'en', { file: target })}\n`)

/** One measurement that fails is told and fails the run; the others are still made. */
async function orSay<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    process.exitCode = 1
    const message = error instanceof Error ? error.message : String(error)
    printMessage(say(cliWords.notMeasured, 'en', { what, message }))
    return undefined
  }
}
