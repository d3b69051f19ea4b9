/** What a folder of src may import: other layers, doors and packages. Type-only imports count like any other. */
export interface Layer {
  /** The folder, from the root of the repository. A deeper folder wins over the one around it. */
  readonly folder: string
  /** The folders in it that belong to it. A folder that is neither a layer nor a part stands in no row, and is refused. */
  readonly parts: readonly string[] | 'any'
  /** Layers inside the same top-level layer that it may reach by a relative path. */
  readonly layers: readonly string[]
  /** Doors of other top-level layers. */
  readonly doors: readonly string[]
  /** Packages, `d3-*` for a family. */
  readonly packages: readonly string[]
}

const coreDoors = ['#core', '#core/files', '#core/stored', '#core/analysis', '#core/export']

/** The layers of core, each with what it may import. */
const coreLayers: readonly Layer[] = [
  { folder: 'src/core/words', parts: [], layers: [], doors: [], packages: [] },
  { folder: 'src/core/model', parts: ['codec'], layers: ['words'], doors: [], packages: ['zod', 'zod/mini'] },
  { folder: 'src/core/scene', parts: [], layers: ['words'], doors: [], packages: ['d3-*'] },
  {
    folder: 'src/core/files',
    parts: ['archive', 'picture', 'project', 'stored', 'workbook'],
    // Pictures that carry a project are taken apart with the same hands that put them together.
    layers: ['words', 'model', 'export'],
    doors: [],
    packages: ['zod', 'papaparse', 'fflate'],
  },
  {
    folder: 'src/core/analysis',
    parts: [],
    layers: ['words', 'model'],
    doors: [],
    packages: ['d3-*', 'graphology*'],
  },
  // Each kind of diagram is a folder of its own.
  {
    folder: 'src/core/diagrams',
    parts: 'any',
    layers: ['words', 'model', 'scene'],
    doors: [],
    packages: ['d3-*'],
  },
  { folder: 'src/core/render', parts: [], layers: ['words', 'scene'], doors: [], packages: [] },
  // Export refuses pictures over the canvas limit: Problem and limits come from the model.
  {
    folder: 'src/core/export',
    parts: [],
    layers: ['words', 'model', 'scene'],
    doors: [],
    packages: ['jspdf', 'pptxgenjs', 'fflate'],
  },
  // The door #core itself; the other doors are the index files of their layers.
  { folder: 'src/core', parts: [], layers: ['words', 'model', 'scene', 'diagrams', 'render'], doors: [], packages: [] },
]

/** The layer table of the architecture. What is not in it is not allowed. */
export const layers: readonly Layer[] = [
  ...coreLayers,
  { folder: 'src/editor', parts: ['commands', 'keeping'], layers: [], doors: coreDoors, packages: ['zustand/vanilla'] },
  { folder: 'src/worker', parts: [], layers: [], doors: coreDoors, packages: [] },
  {
    folder: 'src/cli',
    parts: [],
    layers: [],
    doors: coreDoors,
    packages: ['node:*', '@resvg/resvg-js', 'vite'],
  },
  {
    folder: 'src/app',
    parts: [
      'acts',
      'browser',
      'browser/storage',
      'canvas',
      'clusters',
      'dialogs',
      'notes',
      'outline',
      'panels',
      'present',
      'properties',
      'start',
      'styles',
      'suggestions',
    ],
    layers: [],
    doors: [...coreDoors, '#editor', '#worker'],
    packages: ['react', 'react/*', 'react-dom', 'react-dom/*', '@visx/*', 'zustand', 'html-to-image', 'idb'],
  },
  { folder: 'examples', parts: 'any', layers: [], doors: ['#core'], packages: [] },
]

/** A kind is a folder in here, and never imports another kind. */
export const kindsFolder = 'src/core/diagrams'

/** Single imports that the table would refuse, each with its reason. */
export const exceptions: readonly { readonly from: string; readonly to: RegExp; readonly why: string }[] = [
  {
    from: 'src/cli/bench.ts',
    to: /^tests\/bench\/\w+\.ts$/,
    why: 'the bench is a command, what it measures stands with the tests',
  },
  {
    from: 'src/app/browser/openExample.ts',
    to: /^examples\/([\w-]+)\/\1\.pomona\.json$/,
    why: 'the page fetches the projects of the examples by the address that the build gives them',
  },
]

/** The longest file, in lines. Files that a program wrote are not read by people. */
export const longestFile = 250
export const generated: readonly string[] = ['src/core/scene/fontTable.ts']

/** Packages that a layer may use although they serve development only. */
export const developmentPackages: readonly string[] = ['vite']
