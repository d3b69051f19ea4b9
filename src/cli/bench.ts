import { mkdirSync, writeFileSync } from 'node:fs'
import { cliWords, say } from '#core'
import { benches } from '../../tests/bench/benches.ts'
import { toJson, toTable } from '../../tests/bench/table.ts'
import { packageRoot } from './packageRoot.ts'
import { print, printMessage } from './terminal.ts'

const target = 'test-results/bench.json'

/** `npm run bench`: what quality.md wants to know, beside the peers that are installed, as a table and as JSON. */
process.chdir(packageRoot())
const measured = []
for (const { name, measure } of benches) {
  printMessage(say(cliWords.measuring, 'en', { what: name }))
  measured.push(...(await measure()))
}
mkdirSync('test-results', { recursive: true })
writeFileSync(target, toJson(measured))
await print(`${toTable(measured)}\n${say(cliWords.benchWritten, 'en', { file: target })}\n`)
