import { cliHelp, cliWords, type Locale, say } from '#core'
import { type CommandLine, localeIn, type OptionForms, parseCommandLine } from './commandLine.ts'
import { Stop } from './stop.ts'
import { print, printMessage, watchOutput } from './terminal.ts'
import { version } from './version.ts'

interface Command {
  readonly options: OptionForms
  /** Returns the exit code. */
  readonly run: (line: CommandLine) => Promise<number>
}

/** Each command is loaded when it is called: the rasteriser and the readers take longer to start than most of the work. */
const commands: Readonly<Record<string, Command>> = {
  check: {
    options: { json: 'flag' },
    run: async (line) => (await import('./check.ts')).check(line),
  },
  convert: {
    options: { out: 'one', role: 'many', map: 'many', title: 'one' },
    run: async (line) => (await import('./convert.ts')).convert(line),
  },
  clusters: {
    options: { resolution: 'one', seed: 'one', edges: 'one', format: 'one', out: 'one' },
    run: async (line) => (await import('./clusters.ts')).clusters(line),
  },
  bridges: {
    options: { of: 'one', edges: 'one', format: 'one', out: 'one' },
    run: async (line) => (await import('./bridges.ts')).bridges(line),
  },
  render: {
    options: {
      diagram: 'one',
      out: 'one',
      width: 'one',
      height: 'one',
      paper: 'one',
      landscape: 'flag',
      dpi: 'one',
      cluster: 'one',
      year: 'one',
      transparent: 'flag',
      theme: 'one',
      'no-project': 'flag',
      option: 'many',
    },
    run: async (line) => (await import('./render.ts')).render(line),
  },
  suggest: {
    options: {
      kind: 'one',
      pairs: 'one',
      measure: 'one',
      null: 'one',
      draws: 'one',
      seed: 'one',
      confirm: 'one',
      top: 'one',
      format: 'one',
      out: 'one',
    },
    run: async (line) => (await import('./suggest.ts')).suggestPairs(line),
  },
}

async function run(args: readonly string[], locale: Locale): Promise<number> {
  const [command, ...rest] = args.filter((arg, i) => i > 0 || !/^--lang=(sv|en)$/.test(arg))
  if (args.includes('--help') || args.includes('-h') || command === 'help') return print(say(cliHelp, locale))
  if (command === '--version') return print(`${version}\n`)
  if (command === undefined) throw new Stop(2, say(cliWords.noCommand, locale))
  if (!Object.hasOwn(commands, command)) {
    const known = Object.keys(commands).join(', ')
    throw new Stop(2, say(cliWords.unknownCommand, locale, { command, known }))
  }
  return commands[command].run(parseCommandLine(rest, commands[command].options))
}

async function main(args: readonly string[]): Promise<void> {
  const locale = localeIn(args)
  watchOutput(locale)
  try {
    process.exitCode = await run(args, locale)
  } catch (error) {
    process.exitCode = error instanceof Stop ? error.exitCode : 1
    if (!(error instanceof Stop)) printMessage(say(cliWords.internal, locale, { message: messageOf(error) }))
    else printMessage(error.exitCode === 2 ? `${error.message}\n${say(cliWords.tryHelp, locale)}` : error.message)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

await main(process.argv.slice(2))
