import { describe, expect, test } from 'vitest'
import { mustRead, placeOf, readText, usesOf } from './readText.ts'

const industries = 'id,name,sector,employees [persons] 2007\n01.10,Farming,Land,1200\n62.01,Software,Digital,300\n'
const competences = 'id;name;area\nk1;Robotics;Technology\nk2;Care;People\n'
const uses = 'industry,competence,weight,role\n01.10,k1,2,needs\n62.01,k1,3,has\n01.10,k2,1,has\n'
const folder = { 'industries.csv': industries, 'competences.csv': competences, 'uses.csv': uses }

describe('a folder of tables', () => {
  test('becomes a project with its ids as text', () => {
    const { project, tables } = mustRead(folder)
    expect(tables.map(({ role }) => role)).toEqual(['industries', 'competences', 'uses'])
    expect(project.dataset.industries.ids).toEqual(['01.10', '62.01'])
    expect(project.dataset.sectors.map(({ id }) => id)).toEqual(['Land', 'Digital'])
    expect(project.dataset.areas.map(({ id }) => id)).toEqual(['Technology', 'People'])
    expect(project.diagrams.map(({ kind }) => kind)).toEqual(['apple-tree'])
    expect('modified' in project).toBe(false)
  })

  test('its uses are sorted by industry, competence and role', () => {
    expect(usesOf(mustRead(folder))).toEqual(['01.10>k1 needs 2', '01.10>k2 has 1', '62.01>k1 has 3'])
  })

  test('a measure has its unit and year from the header', () => {
    const [measure] = mustRead(folder).project.dataset.measures
    expect(measure).toMatchObject({ id: 'employees', unit: 'persons', additive: true, years: [2007] })
    expect([...measure.values[0]]).toEqual([1200, 300])
  })

  test('roles are known by content where neither headers nor file names tell', () => {
    const tables = {
      'a.csv': 'x;y\nA1;Farming\nB2;Software\nC3;Care homes\n',
      'b.csv': 'x;y\nk1;Robotics\nk2;Nursing\n',
      'c.csv': 'p;q;r\nA1;k1;2\nA1;k2;1\nB2;k1;4\nC3;k2;1\n',
    }
    expect(mustRead(tables).tables.map(({ role }) => role)).toEqual(['industries', 'competences', 'uses'])
  })

  test('the same bytes in another order have the same id', () => {
    const turned = Object.fromEntries(Object.entries(folder).reverse())
    expect(mustRead(turned).project.id).toBe(mustRead(folder).project.id)
    expect(mustRead({ ...folder, 'uses.csv': uses.replace('3', '4') }).project.id).not.toBe(mustRead(folder).project.id)
  })

  test('takes its title from the folder, or as given', () => {
    expect(mustRead({ 'region/industries.csv': industries, 'region/uses.csv': uses }).project.title).toBe('region')
    expect(mustRead(folder, { title: 'Sörmland' }).project.title).toBe('Sörmland')
  })
})

describe('Swedish tables', () => {
  test('headers, decimal comma, thousands and Windows-1252 are understood', () => {
    const { project, tables } = mustRead({
      'tabell.csv':
        'SNI-kod;Näringsgren;Avdelning;Antal anställda 2007;Omsättning (mkr)\n01;Jordbruk;A;1 200;12,5\n62;Data;J;2 500,5;3\n',
    })
    expect(tables[0]).toMatchObject({ role: 'industries', delimiter: ';', decimal: ',' })
    expect(tables[0].columns.map(({ field }) => field)).toEqual(['id', 'name', 'sector', 'measure', 'measure'])
    expect(project.dataset.measures.map(({ values }) => [...values[0]])).toEqual([
      [1200, 2500.5],
      [12.5, 3],
    ])
    expect(project.dataset.measures[0]).toMatchObject({ id: 'employees', years: [2007] })
  })

  test('uses with bransch, kompetens, vikt and roll are understood', () => {
    const report = mustRead({ 'a.csv': 'bransch;kompetens;vikt;roll\nVård;Omsorg;0,6;har\nVård;Robotik;2;behöver\n' })
    expect(usesOf(report)).toEqual(['Vård>Omsorg has 0.6', 'Vård>Robotik needs 2'])
  })
})

describe('single tables', () => {
  test('a table of uses alone makes its industries and competences', () => {
    const report = mustRead({ 'pasted.csv': 'bransch\tsektor\tkompetens\tområde\nVård\tHälsa\tOmsorg\tMänniskor\n' })
    expect(usesOf(report)).toEqual(['Vård>Omsorg has 1'])
    expect(report.project.dataset.sectors.map(({ id }) => id)).toEqual(['Hälsa'])
    expect(report.project.dataset.areas.map(({ id }) => id)).toEqual(['Människor'])
  })

  test('a table of industries alone is a project without uses', () => {
    const { project } = mustRead({ 'industries.csv': industries })
    expect(project.dataset.uses.weight.length).toBe(0)
    expect(project.dataset.industries.names).toEqual(['Farming', 'Software'])
  })

  test('a wide matrix has industries down and competences across', () => {
    const report = mustRead({ 'm.csv': ';Svets;Data;Vård\nVerkstad;3;1;\nSjukhus;;..;4\nKontor;0;x;-\n' })
    expect(report.tables[0].role).toBe('matrix')
    expect(usesOf(report)).toEqual([
      'Verkstad>Svets has 3',
      'Verkstad>Data has 1',
      'Sjukhus>Vård has 4',
      'Kontor>Data has 1',
    ])
  })

  test('code and label in one cell become id and name', () => {
    const { dataset } = mustRead({
      'a.csv':
        'region,occupation,2017\n01 Stockholm,011 Officers,3\n03 Uppsala,021 Cooks,4\n01 Stockholm,021 Cooks,5\n',
    }).project
    expect(dataset.industries.ids).toEqual(['01', '03'])
    expect(dataset.industries.names).toEqual(['Stockholm', 'Uppsala'])
  })

  test('names may have twins in two languages', () => {
    const { dataset } = mustRead({
      'industries.csv':
        'id,name_sv,name_en,sector_sv,sector_en\n1,Vård,Care,Hälsa,Health\n2,Film,Film,Kultur,Culture\n',
    }).project
    expect(dataset.industries.names).toEqual([{ sv: 'Vård', en: 'Care' }, 'Film'])
    expect(dataset.sectors).toEqual([
      { id: 'Health', name: { sv: 'Hälsa', en: 'Health' } },
      { id: 'Culture', name: { sv: 'Kultur', en: 'Culture' } },
    ])
  })
})

describe('clusters and actors', () => {
  const clusters =
    'id,name,members,competences,phase 2003,phase 2007,members 2007,source\n' +
    'robot,Robotdalen,01.10; 62.01,k1|k2,start,growth; renewing,14,L422\n' +
    'bio,Biotech,62.01,,probing (inferred),,,\n'
  const actors =
    'name,kind,cluster,role\nABB,company,robot,driver\nABB,company,bio,member\nKommunen,kommun,Robotdalen,stödjare\n'
  const report = () => mustRead({ ...folder, 'clusters.csv': clusters, 'actors.csv': actors })

  test('members, competences and phases by year are read', () => {
    expect(report().project.clusters[0]).toEqual({
      id: 'robot',
      name: 'Robotdalen',
      memberIds: ['01.10', '62.01'],
      competenceIds: ['k1', 'k2'],
      actors: [
        { actorId: 'ABB', role: 'driver' },
        { actorId: 'Kommunen', role: 'supporter' },
      ],
      phases: [
        { year: 2003, phase: 'start' },
        { year: 2007, phase: 'growth', marks: ['renewing'], members: 14 },
      ],
      source: 'L422',
    })
    expect(report().project.clusters[1].phases).toEqual([{ year: 2003, phase: 'probing', inferred: true }])
  })

  test('an actor may stand in several clusters', () => {
    expect(report().project.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'ABB company',
      'Kommunen public body',
    ])
    expect(report().project.clusters[1].actors).toEqual([{ actorId: 'ABB', role: 'member' }])
  })
})

describe('what is left out or mended is told, with its place', () => {
  const problemsOf = (tables: Readonly<Record<string, string>>) => readText(tables).problems.map(placeOf)

  test('references to industries and competences that no table has', () => {
    const broken = 'industry,competence,weight\n01.1,k1,1\n01.10,k9,1\n62.01,k2,1\n,k1,2\n'
    expect(problemsOf({ ...folder, 'uses.csv': broken })).toEqual([
      'unknown-industry uses.csv 2 industry 01.1',
      'unknown-competence uses.csv 3 competence k9',
      'reference-missing uses.csv 5 industry',
      'industries-without-uses 01.10',
      'competences-without-uses k1',
    ])
  })

  test('weights that cannot be read, are missing, zero or negative', () => {
    const broken = 'industry,competence,weight\n01.10,k1,many\n01.10,k2,..\n62.01,k2,0\n62.01,k1,-4\n'
    const problems = problemsOf({ ...folder, 'uses.csv': broken })
    expect(problems.slice(0, 3)).toEqual([
      'not-a-number uses.csv 2 weight many',
      'weight-missing uses.csv 3 weight ..',
      'weight-negative uses.csv 5 weight -4',
    ])
    expect(problems).toContain('weight-zero uses.csv 4 weight')
  })

  test('a lone dash is zero, unless it is said to be missing', () => {
    const table = { 'industries.csv': 'id,name,firms 2007\n1,Mining,-\n2,Care,7\n' }
    const proposed = readText(table)
    expect(proposed.problems.map(placeOf)).toEqual(['dash-is-zero industries.csv 2 firms 2007 -'])
    const firmsOf = (dashIsZero: boolean) =>
      mustRead(table, { settings: { 'industries.csv': { dashIsZero } } }).project.dataset.measures[0].values[0][0]
    expect([firmsOf(true), firmsOf(false)]).toEqual([0, Number.NaN])
  })

  test('a repeated pair is added up', () => {
    const repeated = 'industry,competence,weight\n01.10,k1,1\n62.01,k2,1\n01.10,k1,2.5\n62.01,k1,1\n01.10,k2,1\n'
    const result = readText({ ...folder, 'uses.csv': repeated })
    expect(result.problems.map(placeOf)).toEqual(['repeated-uses uses.csv 4 01.10 – k1'])
    expect(result.ok && usesOf(result.value)[0]).toBe('01.10>k1 has 3.5')
  })

  test('rows without a name, repeated ids, cells beyond the headers and unread columns', () => {
    const table = 'id,name,remark\n1,Mining,big\n,,small\n1,Care,\n2,Food,fine,extra\n'
    expect(problemsOf({ 'industries.csv': table })).toEqual([
      'cell-without-header industries.csv 5 4 extra',
      'column-not-read industries.csv 1 remark',
      'row-without-name industries.csv 3',
      'repeated-id industries.csv 4 id 1',
    ])
  })

  test('of a hundred and fifty alike the first hundred, and their number', () => {
    const rows = Array.from({ length: 150 }, (_, i) => `x${i},k1,1`).join('\n')
    const { problems } = readText({
      ...folder,
      'uses.csv': `industry,competence,weight\n01.10,k1,1\n62.01,k2,1\n${rows}\n`,
    })
    expect(problems.filter(({ code }) => code === 'unknown-industry')).toHaveLength(100)
    expect(problems.find(({ code }) => code === 'more-problems')?.values).toEqual({
      code: 'unknown-industry',
      shown: 100,
      count: 150,
    })
  })

  test('a table of uses of which no row is known is refused', () => {
    const result = readText({ ...folder, 'uses.csv': 'industry,competence\na,b\nc,d\n' })
    expect(result.ok).toBe(false)
    expect(result.problems.map(placeOf)).toContain('no-use-read uses.csv 2')
  })
})

describe('guesses can be overridden', () => {
  test('the role of a table and the field of a column', () => {
    const report = mustRead(
      { 'a.csv': 'alpha,beta,gamma\nx,y,1\nz,y,2\n' },
      { roles: { 'a.csv': 'uses' }, fields: { 'a.csv': { alpha: 'competence', '2': 'industry', gamma: 'ignore' } } },
    )
    expect(usesOf(report)).toEqual(['y>x has 1', 'y>z has 1'])
    expect(report.tables[0].guessed).toBe(false)
  })

  test('maps serve as well as records', () => {
    const fields = new Map([['a.csv', new Map([['beta', 'name']])]])
    const report = mustRead(
      { 'a.csv': 'alpha,beta\nx,Care\nz,Food\n' },
      { fields, roles: new Map([['a.csv', 'industries']]) },
    )
    expect(report.project.dataset.industries.names).toEqual(['Care', 'Food'])
  })

  test('a field that the role does not know is refused with its column', () => {
    const result = readText({ 'industries.csv': industries }, { fields: { 'industries.csv': { name: 'weight' } } })
    expect(result.problems.map(placeOf)).toContain('unknown-field industries.csv 1 name weight')
  })

  test('delimiter, decimal sign and header row', () => {
    const text = 'Statistics\nid;name;firms 2007\n1;Care, homes;1.234\n'
    const report = mustRead(
      { 'a.csv': text },
      { settings: { 'a.csv': { delimiter: ';', decimal: ',', headerRow: 2 } } },
    )
    expect(report.project.dataset.measures[0].values[0][0]).toBe(1234)
  })
})
