// Sources by path -> the house rules that they break, one sentence each.
import { posix } from 'node:path'
import ts from 'typescript'

/** Paths are relative to src/, such as `core/diff.ts`. */
export type Sources = Map<string, string>

const adapters = ['languages', 'frameworks', 'models', 'forges', 'sandbox', 'repo']
const doors = [
  'action.ts',
  'assets.ts',
  'applying.ts',
  'cards.ts',
  'cli.ts',
  'committing.ts',
  'comparing.ts',
  'datasets.ts',
  'doors.ts',
  'endings.ts',
  'freezing.ts',
  'teaching-folder.ts',
  'teaching.ts',
  'tuning-folder.ts',
  'tunings.ts',
  'values.ts',
  'input.ts',
  'local-tuning.ts',
  'options.ts',
  'output.ts',
  'river.ts',
  'runner.ts',
  'speaking.ts',
  'stretches.ts',
  'data-verbs.ts',
  'verb.ts',
  'verbs.ts',
]
/** Configuration and environment -> what commands use: the only files that name adapters. */
const openers = [
  'tools.ts',
  'opening.ts',
  'remote.ts',
  'replay.ts',
  'writer.ts',
  'live-models.ts',
  'tracing.ts',
]
const mostFileLines = 250
const mostFunctionLines = 60

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path)

/** Rooms that a room may import from, its own aside. */
function allowed(layout: string): string[] {
  if (layout === 'core') return []
  if (layout === 'commands' || adapters.includes(layout)) return ['core']
  if (openers.includes(layout)) return ['core', 'commands', 'assets.ts', ...openers, ...adapters]
  return ['core', 'commands', ...openers, ...doors]
}

const parsed = new Map<string, ts.SourceFile>()

function parse(path: string, source: string): ts.SourceFile {
  const file = parsed.get(source) ?? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true)
  parsed.set(source, file)
  return file
}

/** Everything that a file imports, types and lazily loaded modules included. */
export function importsOf(path: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push(node.moduleSpecifier.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(path, source))
  return found
}

function inside(path: string, from: string): string | null {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts') : null
}

function brokenImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const layout = roomOf(path)
    return importsOf(path, source).flatMap(from => {
      const to = inside(path, from)
      if (to !== null) {
        const there = roomOf(to)
        return there === layout || allowed(layout).includes(there)
          ? []
          : [`${path} imports ${to}: ${layout} may not know ${there}`]
      }
      return brokenPackage(path, layout, from)
    })
  })
}

function brokenPackage(path: string, layout: string, from: string): string[] {
  if (layout === 'core' && from !== 'zod') return [`${path} imports ${from}: core knows nothing but zod`]
  if (layout === 'commands') return [`${path} imports ${from}: commands know nothing but core`]
  if (from === 'node:child_process' && !['sandbox', 'repo'].includes(layout))
    return [`${path} starts processes: only sandbox and repo may`]
  if (
    /^(openai|@actions\/github|@octokit\/.*|undici|node:https?)$/.test(from) &&
    !['models', 'forges'].includes(layout)
  )
    return [`${path} imports ${from}: only models and forges speak to the network`]
  if (from === '@actions/core' && !doors.includes(layout))
    return [`${path} imports ${from}: only doors speak to the runner`]
  return []
}

function brokenWords(sources: Sources): string[] {
  const rules: [RegExp, (layout: string) => boolean, string][] = [
    [
      /\bprocess\.(env|argv)\b/,
      layout => doors.includes(layout),
      'reads process.env or argv outside of the doors',
    ],
    [/\bconsole\./, () => false, 'uses console'],
    [
      /(?<![.\w])fetch\(/,
      layout => ['models', 'forges'].includes(layout),
      'calls fetch outside of models and forges',
    ],
    [
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/,
      layout => layout !== 'core' && layout !== 'commands',
      'reads the clock or chance in the core',
    ],
  ]
  return [...sources].flatMap(([path, source]) =>
    rules.flatMap(([pattern, may, words]) => {
      if (may(roomOf(path)) || !pattern.test(source)) return []
      return pattern.test(withoutComments(path, source)) ? [`${path} ${words}`] : []
    }),
  )
}

/** The code without comments and plain strings, so that words in them break no rule. */
function withoutComments(path: string, source: string): string {
  const { outputText } = ts.transpileModule(source, {
    fileName: path,
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2022 },
  })
  return outputText.replace(/(['"])(?:(?!\1)[^\\\n]|\\.)*\1/g, "''")
}

/** Circles among imports, those of types included. */
function circles(sources: Sources): string[] {
  const edges = new Map(
    [...sources].map(([path, source]) => [
      path,
      importsOf(path, source).flatMap(from => inside(path, from) ?? []),
    ]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open')
      return void found.push(`a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`)
    state.set(path, 'open')
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of edges.keys()) visit(path, [])
  return found
}

function tooLong(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const file = parse(path, source)
    const lines = source.replace(/\n$/, '').split('\n').length
    const found = lines > mostFileLines ? [`${path} has ${lines} lines, more than ${mostFileLines}`] : []
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const lineOf = (at: number): number => file.getLineAndCharacterOfPosition(at).line
        const length = lineOf(node.getEnd()) - lineOf(node.getStart(file)) + 1
        if (length > mostFunctionLines)
          found.push(
            `${path}:${lineOf(node.getStart(file)) + 1} is a function of ${length} lines, more than ${mostFunctionLines}`,
          )
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}

function headless(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    source.startsWith('// ') ? [] : [`${path} does not say in its first line what it turns into what`],
  )
}

/** All broken rules, sorted; an empty list is a house in order. */
export function inspect(sources: Sources): string[] {
  return [brokenImports, brokenWords, circles, tooLong, headless].flatMap(rule => rule(sources)).sort()
}
