// A path in a project and a name in it -> the exact import line of a test file, in the style of the project's tests.
import type { Language, Project } from '../../core/model/ports.js'
import type { Access } from '../../core/model/target.js'
import { exportsOf, type Exports } from './exports.js'
import type { ReadText } from '../shared/syntax.js'
import type { Kind } from './imports.js'
import { projectFilesOf } from './project/project-files.js'
import { folderOf } from '../shared/paths.js'
import { specifierFor, testsNear } from './specifier.js'

const isName = (word: string) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(word) && !reserved.has(word)
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield test it describe expect assert'
  ).split(' '),
)

export function makeAccess(read: ReadText): Language['access'] {
  return (path, name, project, testPath): Access => {
    const source = project.read(path) ?? ''
    const tree = read(source)
    const exports = exportsOf(tree.children)
    const common = isCommon(path, source, project)
    const module = specifierFor(path, project, testPath)
    const kind = kindFor(testPath, project, common)
    const top = name.split('.')[0] ?? name
    const found = wayTo(top, exports, stemOf(path))
    const importLine = kind === 'import' ? byImport(found, module) : byRequire(found, module, common)
    return { importLine, module, symbol: found.symbol, root: '' }
  }
}

/** True for a module that uses `module.exports` and is not an ES module. */
function isCommon(path: string, source: string, project: Project): boolean {
  if (/\.c[jt]s$/.test(path)) return true
  if (/\.m[jt]s$/.test(path)) return false
  const says =
    /^[ \t]*(?:export\b[ \t]*(?:\{|\*|default\b|async\b|function\b|class\b|const\b|let\b|var\b|type\b|interface\b|enum\b|abstract\b)|import\b[ \t]*(?:[\p{L}$_{*'"]))/mu
  if (says.test(source)) return false
  return /\bexports\b/.test(source) || packageKind(path, project) === 'require'
}

interface Way {
  /** The export: a name, or the whole module. */
  exported: string
  local: string
  /** The expression for the function's outermost name in a call. */
  symbol: string
}

/** Exported under its own name if possible, else under another, else as the default. */
function wayTo(top: string, exports: Exports, stem: string): Way {
  const names = exports.names.get(top) ?? []
  const other = names.find(name => name !== 'default' && isName(name))
  const named = names.includes(top) ? top : other
  if (named !== undefined) return { exported: named, local: named, symbol: named }
  if (names.includes('default') || top === 'default') {
    const local = isName(top) ? top : stem
    return { exported: 'default', local, symbol: local }
  }
  if (exports.anonymous?.type === 'object' && exports.names.size === 0 && isName(top)) {
    const local = stem === top ? `${stem}Module` : stem
    return { exported: 'default', local, symbol: `${local}.${top}` }
  }
  return { exported: top, local: top, symbol: top }
}

function byImport({ exported, local }: Way, module: string): string {
  return exported === 'default' ? `import ${local} from '${module}'` : `import { ${local} } from '${module}'`
}

function byRequire({ exported, local }: Way, module: string, common: boolean): string {
  if (exported !== 'default') return `const { ${local} } = require('${module}')`
  return `const ${local} = require('${module}')${common ? '' : '.default'}`
}

/** A name for an anonymous export: that of the file, or of its folder for an index. */
function stemOf(path: string): string {
  const parts = path.split('/')
  const file = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '')
  const word = file === 'index' ? (parts.at(-2) ?? file) : file
  const camel = word
    .replace(/[^\p{L}\p{N}_$]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? '')
    .replace(/^\p{N}+/u, '')
  return isName(camel) ? camel : camel === '' ? 'subject' : `${camel}Module`
}

export function notImportable(path: string): string | null {
  const file = path.split('/').at(-1) ?? ''
  if (/\.d\.[cm]?ts$/.test(file)) return 'it only declares types'
  if (/\.stories\.[cm]?[jt]sx?$/.test(file)) return 'it is a story, and only its viewer loads it'
  if (/[^/][.-]config\.[cm]?[jt]s$/.test(file) || /^\.[^/]*rc\.[cm]?[jt]s$/.test(file))
    return 'it configures a tool, and only that tool loads it'
  if (/[`'"\\\n\r${}]/.test(path)) return 'its path cannot be written in an import'
  return null
}

const imports = /^[ \t]*import\b[ \t]*(?:type\b|[\p{L}$_{*'"])/mu
const requires = /^[ \t]*(?:(?:const|let|var)\b[^\n;]*=[ \t]*)?require\(/m

/** The kind of module that a text uses; null when it shows none. */
const saidBy = (text: string): Kind | null =>
  imports.test(text) ? 'import' : requires.test(text) ? 'require' : null

/** The kind of module that the nearest package.json gives a plain `.js` file. */
function packageKind(path: string, project: Project): Kind {
  const [manifest] = projectFilesOf(project).manifests(folderOf(path))
  return manifest?.module ? 'import' : 'require'
}

/** By the file's extension, its content, the other tests, its package and the source, in this order. */
function kindFor(testPath: string, project: Project, common: boolean): Kind {
  if (/\.(?:[cm]?tsx?|mjs)$/.test(testPath)) return 'import'
  if (testPath.endsWith('.cjs')) return 'require'
  const own = saidBy(project.read(testPath) ?? '')
  if (own) return own
  let votes = 0
  for (const { path, text } of testsNear(testPath, project)) {
    const said = /\.jsx?$/.test(path) ? saidBy(text) : null
    votes += said === 'import' ? 1 : said === 'require' ? -1 : 0
  }
  if (votes !== 0) return votes > 0 ? 'import' : 'require'
  return packageKind(testPath, project) === 'import' || !common ? 'import' : 'require'
}
