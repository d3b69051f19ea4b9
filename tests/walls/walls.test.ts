import { describe, expect, test } from 'vitest'
import { checkWalls, type Rule } from './checkWalls.ts'
import { readTree } from './readTree.ts'

const packageFile = {
  imports: {
    '#core': './src/core/index.ts',
    '#core/files': './src/core/files/index.ts',
    '#editor': './src/editor/index.ts',
  },
  dependencies: { zod: '1', react: '1', 'd3-shape': '1', zustand: '1' },
  devDependencies: { vite: '1', vitest: '1' },
}

const sound: Readonly<Record<string, string>> = {
  'src/core/index.ts': "export { a } from './model/a.ts'\nexport { tree } from './diagrams/tree/tree.ts'\n",
  'src/core/words/say.ts': 'export const say = 1\n',
  'src/core/model/a.ts': "import * as z from 'zod'\nimport { say } from '../words/say.ts'\nexport const a = [z, say]\n",
  'src/core/scene/scene.ts': 'export const scene = 1\n',
  'src/core/diagrams/tree/tree.ts':
    "import { arc } from 'd3-shape'\nimport { scene } from '../../scene/scene.ts'\nexport const tree = [arc, scene]\n",
  'src/core/diagrams/flower/flower.ts': 'export const flower = 1\n',
  'src/core/files/index.ts': "export { a } from '../model/a.ts'\n",
  'src/editor/index.ts':
    "import { a } from '#core'\nimport { createStore } from 'zustand/vanilla'\nexport const b = [a, createStore]\n",
  'src/cli/pomona.ts':
    "import { readFileSync } from 'node:fs'\nimport { a } from '#core'\nexport const c = [readFileSync, a]\n",
  'src/app/page.tsx':
    "import { useState } from 'react'\nimport { b } from '#editor'\nimport './page.css'\nexport const d = () => [useState, b, import('#core/files')]\n",
  'src/app/page.css': '',
  'src/app/browser/openExample.ts': "import address from '../../../examples/x/x.pomona.json?url'\nexport { address }\n",
  'examples/x/x.pomona.json': '',
}

function check(planted: Readonly<Record<string, string>> = {}) {
  const files = new Map(Object.entries({ ...sound, ...planted }).filter(([path]) => /\.tsx?$/.test(path)))
  return checkWalls(files, packageFile, (path) => Object.hasOwn(sound, path))
}

const plants: readonly [name: string, file: string, text: string, line: number, rule: Rule][] = [
  ['a wrong layer', 'src/core/model/x.ts', "\nimport { scene } from '../scene/scene.ts'\n", 2, 'layer'],
  [
    'a layer that only the types use',
    'src/core/model/x.ts',
    "import type { scene } from '../scene/scene.ts'\n",
    1,
    'layer',
  ],
  [
    'a layer inside a type',
    'src/core/model/x.ts',
    "export type S = typeof import('../scene/scene.ts').scene\n",
    1,
    'layer',
  ],
  ['a layer behind a re-export', 'src/core/words/x.ts', "export { a } from '../model/a.ts'\n", 1, 'layer'],
  [
    'a layer imported when first used',
    'src/core/words/x.ts',
    "export const x = () => import('../model/a.ts')\n",
    1,
    'layer',
  ],
  ['the door of the layer it is in', 'src/core/model/x.ts', "import { a } from '#core'\n", 1, 'layer'],
  ['the editor on the command line', 'src/cli/x.ts', "import { b } from '#editor'\n", 1, 'layer'],
  ['the door by its path from inside', 'src/core/model/x.ts', "import { a } from '../index.ts'\n", 1, 'layer'],
  ['a path past a door', 'src/app/x.tsx', "import { a } from '../core/model/a.ts'\n", 1, 'door'],
  ['a type past a door', 'src/app/x.tsx', "import type { a } from '../core/model/a.ts'\n", 1, 'door'],
  [
    'a worker past a door',
    'src/app/x.ts',
    "export const u = new URL('../core/index.ts', import.meta.url)\n",
    1,
    'door',
  ],
  ['a door that is not there', 'src/app/x.ts', "import { a } from '#core/model'\n", 1, 'door'],
  ['a test from the source', 'src/cli/x.ts', "import { t } from '../../tests/t.ts'\n", 1, 'missing file'],
  ['one kind in another', 'src/core/diagrams/flower/x.ts', "import { tree } from '../tree/tree.ts'\n", 1, 'kind'],
  ['a forbidden package', 'src/core/scene/x.ts', "import * as z from 'zod'\n", 1, 'package'],
  ['a forbidden package, type-only', 'src/editor/x.ts', "import type { FC } from 'react'\n", 1, 'package'],
  ['Node in the core', 'src/core/files/x.ts', "import { readFileSync } from 'node:fs'\n", 1, 'package'],
  ['a package that nobody declared', 'src/app/x.ts', "import { openDB } from 'idb'\n", 1, 'undeclared package'],
  ['export *', 'src/core/files/x.ts', "export * from '../model/a.ts'\n", 1, 'export *'],
  ['export * with a name', 'src/core/files/x.ts', "export * as m from '../model/a.ts'\n", 1, 'export *'],
  ['a computed import', 'src/cli/x.ts', 'export const load = (p: string) => import(p)\n', 1, 'computed import'],
  [
    'an example from elsewhere in the page',
    'src/app/x.ts',
    "import address from '../../examples/x/x.pomona.json?url'\nexport { address }\n",
    1,
    'door',
  ],
  ['a circle', 'src/core/words/say.ts', "\nimport { say } from './say.ts'\nexport { say }\n", 2, 'cycle'],
  ['a file of 251 lines', 'src/core/words/x.ts', 'export {}\n'.repeat(251), 251, 'file length'],
  ['a folder of core without a row', 'src/core/stray/x.ts', 'export {}\n', 1, 'no row'],
  ['a folder of src without a row', 'src/stray/x.ts', "import { a } from '#core'\n", 1, 'no row'],
  ['a folder in a layer without a row', 'src/core/files/stray/x.ts', 'export {}\n', 1, 'no row'],
  ['a file beside the layers', 'src/x.ts', 'export {}\n', 1, 'no row'],
  ['an example with more than the core', 'examples/x/x.ts', "import { b } from '#editor'\n", 1, 'layer'],
  ['an example with a package', 'examples/x/x.ts', "import { readFileSync } from 'node:fs'\n", 1, 'package'],
]

describe('The walls', () => {
  test('stand in a sound tree', () => {
    expect(check()).toEqual([])
  })

  test.each(plants)('go red for %s', (_name, file, text, line, rule) => {
    const found = check({ [file]: text })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file, line, rule })
    expect(found[0].message.length).toBeGreaterThan(8)
  })

  test('tell a circle through a door with its files in order', () => {
    const planted = {
      'src/core/model/a.ts': "import type { b } from '../words/b.ts'\n",
      'src/core/words/b.ts': "import '#core'\n",
    }
    const cycle = check(planted).find(({ rule }) => rule === 'cycle')
    expect(cycle?.message).toBe('src/core/index.ts -> src/core/model/a.ts -> src/core/words/b.ts -> src/core/index.ts')
  })

  test('let a part of a layer import what its layer may', () => {
    expect(check({ 'src/core/files/project/x.ts': "import { a } from '../../model/a.ts'\nexport { a }\n" })).toEqual([])
    const [found] = check({ 'src/core/files/project/x.ts': "import { scene } from '../../scene/scene.ts'\n" })
    expect(found).toMatchObject({ rule: 'layer', line: 1 })
  })

  test('let 250 lines through', () => {
    expect(check({ 'src/core/words/x.ts': 'export {}\n'.repeat(250) })).toEqual([])
  })

  test('refuse a file that does not parse, rather than pass it over', () => {
    expect(() => check({ 'src/core/words/x.ts': 'import {' })).toThrow('src/core/words/x.ts')
  })

  test('stand in this repository', () => {
    const tree = readTree(process.cwd())
    expect(tree.files.size).toBeGreaterThan(20)
    expect(checkWalls(tree.files, tree.packageFile, tree.exists)).toEqual([])
  })
})
