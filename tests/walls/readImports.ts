import { parseSync } from 'vite'

/** One mention of another module, of whatever form: import, re-export, `import()`, `import('…').T`, `new URL('…')`. */
export interface Mention {
  readonly specifier: string
  readonly line: number
  /** `export * from`, with or without a name. */
  readonly exportsAll: boolean
}

type Tree = Record<string, unknown>

/** Reads every mention of a module in a TypeScript or TSX file, type-only ones included. Throws where it does not parse. */
export function readImports(path: string, text: string): Mention[] {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0].message}`)
  const mentions: Mention[] = []
  walk(parsed.program, (tree) => {
    const specifier = specifierOf(tree)
    if (specifier === undefined) return
    const line = text.slice(0, Number(tree.start)).split('\n').length
    mentions.push({ specifier, line, exportsAll: tree.type === 'ExportAllDeclaration' })
  })
  return mentions
}

function walk(value: unknown, visit: (tree: Tree) => void): void {
  if (Array.isArray(value)) for (const part of value) walk(part, visit)
  else if (isTree(value)) {
    if (typeof value.type === 'string') visit(value)
    for (const part of Object.values(value)) walk(part, visit)
  }
}

function specifierOf(tree: Tree): string | undefined {
  switch (tree.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return stringIn(tree.source) ?? (tree.type === 'ImportExpression' ? '(computed)' : undefined)
    case 'TSExternalModuleReference':
      return stringIn(tree.expression)
    case 'CallExpression':
      return nameOf(tree.callee) === 'require' ? (firstString(tree) ?? '(computed)') : undefined
    case 'NewExpression':
      return nameOf(tree.callee) === 'URL' && isImportMeta(tree) ? firstString(tree) : undefined
    default:
      return undefined
  }
}

/** `new URL('./worker.ts', import.meta.url)` names a module (a worker); one with another base is an address. */
function isImportMeta(tree: Tree): boolean {
  const base = Array.isArray(tree.arguments) ? tree.arguments[1] : undefined
  return isTree(base) && isTree(base.object) && base.object.type === 'MetaProperty'
}

function firstString(tree: Tree): string | undefined {
  return Array.isArray(tree.arguments) ? stringIn(tree.arguments[0]) : undefined
}

function stringIn(value: unknown): string | undefined {
  if (!isTree(value)) return undefined
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value
  return value.type === 'TemplateLiteral' ? '(computed)' : undefined
}

function nameOf(value: unknown): unknown {
  return isTree(value) && value.type === 'Identifier' ? value.name : undefined
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
