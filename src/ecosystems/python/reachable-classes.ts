// A file of a project -> the classes that its code can name: its own, and those of the project's files that it imports from.
import type { FileReading } from '../../core/model/code.js'
import type { Project } from '../../core/model/ports.js'
import type { Around } from '../../core/model/target.js'
import { access } from './access.js'

const DEEPEST = 2
const MOST_FILES = 8
const LONGEST = 200_000

type Read = (source: string) => FileReading

const readings = new WeakMap<Project, Map<string, FileReading | null>>()

function readingAt(path: string, project: Project, read: Read): FileReading | null {
  const known = readings.get(project) ?? new Map<string, FileReading | null>()
  readings.set(project, known)
  const found = known.get(path)
  if (found !== undefined) return found
  const text = project.read(path)
  const made = text === null || text.length > LONGEST ? null : read(text)
  known.set(path, made)
  return made
}

/** Files that `module`, as `path` names it, may lie in: relative to the file, or below the root that it is imported from. */
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
  reading: FileReading
  depth: number
}

/** What `own`, the reading of the file at `path`, can name and how each is imported; nearer files win. */
export function aroundIn(path: string, own: FileReading, project: Project, read: Read): Around {
  const around: Around = { classes: {}, enums: {}, makers: {}, types: {}, homes: {} }
  const present = new Set(project.files)
  const { root } = access(path, 'x', project)
  const seen = new Set([path])
  const queue: Visit[] = [{ path, reading: own, depth: 0 }]
  for (let visit = queue.shift(); visit; visit = queue.shift()) {
    join(around, visit, visit.path === path ? null : project)
    if (visit.depth >= DEEPEST) continue
    for (const module of modulesOf(visit.reading)) {
      const file = filesOf(module, visit.path, root).find(each => present.has(each))
      const reading =
        file && seen.size < MOST_FILES && !seen.has(file) ? readingAt(file, project, read) : null
      if (!file || !reading) continue
      seen.add(file)
      queue.push({ path: file, reading, depth: visit.depth + 1 })
    }
  }
  return around
}

/** Modules that names are imported from, and those that may be such a name. */
function modulesOf({ imports = {} }: FileReading): string[] {
  const joint = (module: string) => (module.endsWith('.') ? '' : '.')
  const all = Object.values(imports).flatMap(({ module, symbol }) =>
    symbol === null ? [module] : [module, `${module}${joint(module)}${symbol}`],
  )
  return [...new Set(all)]
}

function join(around: Around, { path, reading }: Visit, project: Project | null): void {
  around.types = { ...reading.types, ...around.types }
  for (const [name, parameters] of Object.entries(reading.classes)) {
    if (Object.hasOwn(around.classes, name)) continue
    around.classes[name] = parameters
    const members = reading.enums?.[name]
    if (members) around.enums[name] = members
    const makers = reading.makers?.[name]
    if (makers) around.makers[name] = makers
    if (project) around.homes[name] = access(path, name, project).importLine
  }
}
