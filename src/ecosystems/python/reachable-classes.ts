// A file of a project -> the classes that its code can name: its own, and those of project files it imports from.
import type { ParsedFile, ReachableClasses } from '../../core/model/target.js'
import type { Project } from '../../core/model/ports.js'
import { access } from './access.js'

const DEEPEST = 2
const MOST_FILES = 8
const LONGEST = 200_000

type Read = (source: string) => ParsedFile

const results = new WeakMap<Project, Map<string, ParsedFile | null>>()

function readingAt(path: string, project: Project, read: Read): ParsedFile | null {
  const known = results.get(project) ?? new Map<string, ParsedFile | null>()
  results.set(project, known)
  const found = known.get(path)
  if (found !== undefined) return found
  const text = project.read(path)
  const made = text === null || text.length > LONGEST ? null : read(text)
  known.set(path, made)
  return made
}

/** Candidate files for `module`, as named in `path`: relative to the file, or below its import root. */
function filesOf(module: string, path: string, root: string): string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const folder = path.split('/').slice(0, -Math.max(1, dots))
  const from = dots > 0 ? folder : root.split('/').filter(Boolean)
  const parts = [...from, ...module.slice(dots).split('.').filter(Boolean)]
  const place = parts.join('/')
  return [`${place}.py`, `${place}/__init__.py`]
}

interface Visit {
  path: string
  result: ParsedFile
  depth: number
}

/** The classes that the parsed file `own` at `path` can name, and how each is imported; nearer files win. */
export function reachableClassesIn(
  path: string,
  own: ParsedFile,
  project: Project,
  read: Read,
): ReachableClasses {
  const reachableClasses: ReachableClasses = { classes: {}, enums: {}, factories: {}, types: {}, homes: {} }
  const present = new Set(project.files)
  const { root } = access(path, 'x', project)
  const seen = new Set([path])
  const queue: Visit[] = [{ path, result: own, depth: 0 }]
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    join(reachableClasses, visit, visit.path === path ? null : project)
    if (visit.depth >= DEEPEST) continue
    for (const module of modulesOf(visit.result)) {
      const file = filesOf(module, visit.path, root).find(candidate => present.has(candidate))
      const result = file && seen.size < MOST_FILES && !seen.has(file) ? readingAt(file, project, read) : null
      if (!file || !result) continue
      seen.add(file)
      queue.push({ path: file, result, depth: visit.depth + 1 })
    }
  }
  return reachableClasses
}

/** Modules that names are imported from, and imported names that may be modules themselves. */
function modulesOf({ imports = {} }: ParsedFile): string[] {
  const joint = (module: string) => (module.endsWith('.') ? '' : '.')
  const all = Object.values(imports).flatMap(({ module, symbol }) =>
    symbol === null ? [module] : [module, `${module}${joint(module)}${symbol}`],
  )
  return [...new Set(all)]
}

function join(reachableClasses: ReachableClasses, { path, result }: Visit, project: Project | null): void {
  reachableClasses.types = { ...result.types, ...reachableClasses.types }
  for (const [name, parameters] of Object.entries(result.classes)) {
    if (Object.hasOwn(reachableClasses.classes, name)) continue
    reachableClasses.classes[name] = parameters
    const members = result.enums?.[name]
    if (members) reachableClasses.enums[name] = members
    const factories = result.factories?.[name]
    if (factories) reachableClasses.factories[name] = factories
    if (project) reachableClasses.homes[name] = access(path, name, project).importLine
  }
}
