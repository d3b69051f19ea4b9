import { describe, expect, test } from 'vitest'
import { fixtures, region, resultFolder, runPomona } from './runPomona.ts'

const folder = resultFolder()
const broken = `${fixtures}/broken.csv`
const toSvg = ['--diagram', 'apple-tree', '--out', `${folder}/x.svg`]

const wrong: readonly [name: string, args: readonly string[], says: string][] = [
  ['no command', [], 'Say what to do'],
  ['an unknown command', ['draw', broken], 'There is no command "draw"'],
  ['no file', ['check'], 'Name at least one file'],
  ['an unknown option', ['check', broken, '--jsn'], 'There is no option --jsn'],
  ['an option without its value', ['convert', broken, '--out'], '--out needs a value'],
  ['an option that takes the next for its value', ['convert', broken, '--out', '--title', 'T'], '--out needs a value'],
  ['a flag with a value', ['check', broken, '--json=yes'], '--json takes no value'],
  ['an option twice', ['convert', broken, '--out', 'a.json', '--out', 'b.json'], '--out is given twice'],
  ['no --out', ['convert', broken], '--out is missing'],
  ['a project that is no JSON', ['convert', broken, '--out', 'p.txt'], '.pomona.json'],
  ['an unknown role', ['convert', broken, '--out', '-', '--role', `${broken}=things`], 'industries, competences, uses'],
  ['a role of a file that is not read', ['convert', broken, '--out', '-', '--role', 'a.csv=uses'], 'a.csv'],
  ['a map without its field', ['convert', broken, '--out', '-', '--map', `${broken}:name`], 'FILE:COLUMN=FIELD'],
  ['no project to find clusters in', ['clusters'], 'Name at least one file'],
  ['two projects to find bridges in', ['bridges', region, broken], 'not 2'],
  ['a resolution that is no number', ['clusters', region, '--resolution', 'fine'], 'a number from 0.01'],
  ['a resolution of nothing', ['clusters', region, '--resolution', '0'], 'a number from 0.01'],
  ['a seed that is no whole number', ['clusters', region, '--seed', '1.5'], 'whole number'],
  ['links of an unknown grade', ['clusters', region, '--edges', 'weak'], 'strong, suggestive, accepted'],
  ['a form of result that is not made', ['bridges', region, '--format', 'xml'], 'table, csv, json'],
  ['bridges of other things', ['bridges', region, '--of', 'actors'], 'industries, competences'],
  ['a seed for bridges', ['bridges', region, '--seed', '2'], 'There is no option --seed'],
  [
    'a result over what is read',
    ['clusters', `${region}/uses.csv`, '--out', `${region}/uses.csv`],
    'this file is read',
  ],
  ['two projects to draw', ['render', broken, region, ...toSvg], 'not 2'],
  ['no diagram', ['render', region, '--out', `${folder}/x.svg`], '--diagram is missing'],
  ['an unknown theme', ['render', region, ...toSvg, '--theme', 'neon'], 'paper, projector, print, contrast'],
  ['PDF', ['render', region, '--diagram', 'apple-tree', '--out', `${folder}/x.pdf`], 'not in this version'],
  ['PPTX', ['render', region, '--diagram', 'apple-tree', '--out', `${folder}/x.pptx`], 'not in this version'],
  ['a picture of another form', ['render', region, '--diagram', 'apple-tree', '--out', 'x.gif'], '.svg or .png'],
  [
    'a cluster of a picture of all clusters',
    ['render', region, ...toSvg, '--cluster', 'assist'],
    '--cluster does not go with apple-tree, which shows all clusters; it goes with competence-flower',
  ],
  [
    'a competence that is not there in a cut',
    ['render', region, '--diagram', 'competence-flower', '--out', `${folder}/x.svg`, '--option', 'cut=nobody'],
    'one or more, parted by commas, of',
  ],
  ['two projects to analyse', ['suggest', broken, region], 'not 2'],
  ['an unknown kind of pair', ['suggest', region, '--kind', 'both'], 'shared, supply'],
  ['an unknown null model', ['suggest', region, '--null', 'luck'], 'curveball, row-fixed, bicm'],
  ['too few draws', ['suggest', region, '--draws', '5'], 'whole number from 10'],
  ['a top that is no number', ['suggest', region, '--top', 'some'], 'whole number from 1, or all'],
  ['an unknown form', ['suggest', region, '--format', 'xml'], 'table, csv, json'],
  ['a width alone', ['render', region, ...toSvg, '--width', '800'], '--width needs --height'],
  [
    'a size and a paper',
    ['render', region, ...toSvg, '--paper', 'a4', '--width', '9', '--height', '9'],
    'do not go together',
  ],
  ['an unknown paper', ['render', region, ...toSvg, '--paper', 'a7'], 'a4, a3, a0, 16:9'],
  ['a density without paper', ['render', region, ...toSvg, '--dpi', '300'], '--dpi needs --paper'],
  ['a density that is no number', ['render', region, ...toSvg, '--paper', 'a4', '--dpi', 'high'], 'whole number'],
  ['a year that is none', ['render', region, ...toSvg, '--year', '2024.5'], 'whole number'],
  ['a language that is not spoken', ['check', broken, '--lang', 'fi'], 'sv, en'],
  ['an unknown option of the diagram', ['render', region, ...toSvg, '--option', 'colour=red'], 'it has'],
  ['a wrong choice of an option', ['render', region, ...toSvg, '--option', 'rule=volume'], 'area, width'],
  ['a wrong measure', ['render', region, ...toSvg, '--option', 'measure=joy'], 'employees'],
  ['a toggle that is neither', ['render', region, ...toSvg, '--option', 'leaves=maybe'], 'true, false'],
  ['an option without a value', ['render', region, ...toSvg, '--option', 'leaves'], 'KEY=VALUE'],
]

describe('Wrong usage ends with 2 and one sentence that says why', () => {
  test.concurrent.each(wrong)('%s', async (_name, args, says) => {
    const { status, stdout, stderr } = await runPomona(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(stderr).toContain('pomona --help')
    expect(stderr).not.toContain('    at ')
  })

  test('is said in Swedish where that is asked', async () => {
    const { status, stderr } = await runPomona(['check', '--lang', 'sv'])
    expect(status).toBe(2)
    expect(stderr).toContain('Ange minst en fil')
  })
})

describe('Help and version', () => {
  test('help names each command and ends with 0', async () => {
    const { status, stdout } = await runPomona(['--help'])
    expect(status).toBe(0)
    for (const command of ['check', 'convert', 'suggest', 'clusters', 'bridges', 'render'])
      expect(stdout).toContain(`pomona ${command}`)
  })

  test('the version is that of package.json', async () => {
    const { status, stdout } = await runPomona(['--version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
