import { cliWords, limits, type Page, type PaperSize, paperPage, say, screenPage, type ThemeId, themes } from '#core'
import { pageDensity } from '#core/export'
import { type CommandLine, givenValue, requiredValue } from './commandLine.ts'
import { wholeNumber } from './optionValues.ts'
import { wrongUsage } from './terminal.ts'

/** What the command line asks of a picture, checked. */
export interface PictureArguments {
  readonly out: string
  readonly form: 'svg' | 'png'
  readonly page: Page
  /** Pixels per inch of a PNG. The page itself counts 96 to the inch. */
  readonly dotsPerInch: number
  readonly year?: number
  readonly transparent: boolean
  /** undefined: the diagram's own. */
  readonly theme?: ThemeId
}

const printDensity = 300
const papers: readonly PaperSize[] = ['a4', 'a3', 'a0', '16:9']

/** Reads size, form and year of a picture. Throws Stop(2) with what is expected. */
export function pictureArguments(line: CommandLine): PictureArguments {
  const out = requiredValue(line, 'out')
  const form = formOf(line, out)
  const page = pageOf(line)
  const dpi = wholeNumber(line, 'dpi', 10, 2400)
  const paper = givenValue(line, 'paper')
  if (dpi !== undefined && paper === undefined) refusePair(line, '--dpi', '--paper')
  return {
    out,
    form,
    page,
    dotsPerInch: dpi ?? (page.medium === 'paper' ? printDensity : pageDensity),
    year: wholeNumber(line, 'year', -9999, 9999),
    transparent: line.flags.has('transparent'),
    theme: themeIn(line),
  }
}

function themeIn(line: CommandLine): ThemeId | undefined {
  const given = givenValue(line, 'theme')
  const known = Object.keys(themes) as ThemeId[]
  const found = known.find((id) => id === given)
  if (given === undefined || found) return found
  const expected = say(cliWords.oneOf, line.locale, { choices: known.join(', ') })
  return wrongUsage(say(cliWords.badValue, line.locale, { option: '--theme', value: given, expected }))
}

function formOf(line: CommandLine, out: string): 'svg' | 'png' {
  if (out === '-' || /\.svg$/i.test(out)) return 'svg'
  if (/\.png$/i.test(out)) return 'png'
  const later = /\.(pdf|pptx)$/i.exec(out)
  if (later) return wrongUsage(say(cliWords.notYet, line.locale, { what: `--out *${later[0].toLowerCase()}` }))
  const expected = say(cliWords.pictureFile, line.locale)
  return wrongUsage(say(cliWords.badValue, line.locale, { option: '--out', value: out, expected }))
}

function pageOf(line: CommandLine): Page {
  const paper = givenValue(line, 'paper')
  const [width, height] = [
    wholeNumber(line, 'width', 1, limits.canvasSide),
    wholeNumber(line, 'height', 1, limits.canvasSide),
  ]
  const landscape = line.flags.has('landscape')
  if (paper === undefined) {
    if (landscape) refusePair(line, '--landscape', '--paper')
    if (width !== undefined && height === undefined) refusePair(line, '--width', '--height')
    if (height !== undefined && width === undefined) refusePair(line, '--height', '--width')
    return screenPage(width ?? 1600, height ?? 1000)
  }
  if (width !== undefined || height !== undefined)
    wrongUsage(
      say(cliWords.together, line.locale, { one: '--paper', other: width === undefined ? '--height' : '--width' }),
    )
  const size = papers.find((known) => known === paper.toLowerCase())
  if (size) return paperPage(size, landscape)
  const expected = say(cliWords.oneOf, line.locale, { choices: papers.join(', ') })
  return wrongUsage(say(cliWords.badValue, line.locale, { option: '--paper', value: paper, expected }))
}

function refusePair(line: CommandLine, one: string, other: string): never {
  return wrongUsage(say(cliWords.needsOther, line.locale, { one, other }))
}
