import type { Measurement } from './measure.ts'

const headers = ['what', 'ours', 'peer', 'theirs', 'ratio', 'reach', 'note']

/** The measurements as a table of Markdown, its columns aligned. */
export function toTable(measured: readonly Measurement[]): string {
  const rows = [headers, ...measured.map(cells)]
  const widths = headers.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** The measurements as JSON, each with its ratio; null where there is nothing to compare with. */
export function toJson(measured: readonly Measurement[]): string {
  const runtime = { runtime: process.version, platform: `${process.platform} ${process.arch}` }
  return `${JSON.stringify({ ...runtime, measured: measured.map((one) => ({ ...one, ratio: ratioOf(one) })) }, null, 2)}\n`
}

/** Ours through theirs: below 1 we are faster or smaller. */
export function ratioOf({ ours, theirs }: Measurement): number | null {
  return theirs === undefined || Number.isNaN(ours) ? null : ours / theirs
}

function cells(one: Measurement): string[] {
  const ratio = ratioOf(one)
  const { what, ours, unit, peer, theirs, reach, note = '' } = one
  const verdict = reach === undefined || ratio === null ? '' : ratio <= reach ? 'reached' : 'NOT reached'
  return [
    what,
    Number.isNaN(ours) ? 'not measured' : `${short(ours)} ${unit}`,
    peer,
    theirs === undefined ? 'skipped: not here' : `${short(theirs)} ${unit}`,
    ratio === null ? '' : ratio.toPrecision(2),
    reach === undefined ? '' : `${reach.toPrecision(2)} ${verdict}`.trim(),
    note,
  ]
}

function short(n: number): string {
  return n >= 100 ? String(Math.round(n)) : n.toPrecision(3)
}
