// A file of a project -> the classes, enums and types that its code can name: its own, and those of files it imports.
import type { ParsedFile, ReachableClasses } from '../../core/model/target.js'
import type { Language, Project } from '../../core/model/ports.js'
import { projectImports } from './project-imports.js'

const DEEPEST = 3
const MOST_FILES = 12
const LONGEST = 200_000

type Read = (source: string) => ParsedFile

const known = new WeakMap<Project, Map<string, ParsedFile | null>>()

function fileAt(path: string, project: Project, read: Read): ParsedFile | null {
  const files = known.get(project) ?? new Map<string, ParsedFile | null>()
  known.set(project, files)
  const found = files.get(path)
  if (found !== undefined) return found
  const text = project.read(path)
  const made = text === null || text.length > LONGEST ? null : read(text)
  files.set(path, made)
  return made
}

/** What the parsed file `own` at `path` can name; nearer files win. Tests at `testPath` import names of other files. */
export function reachableTypesIn(
  { path, own, testPath }: { path: string; own: ParsedFile; testPath: string },
  project: Project,
  { read, access }: { read: Read; access: Language['access'] },
): ReachableClasses {
  const reachable: ReachableClasses = { classes: {}, enums: {}, factories: {}, types: {}, homes: {} }
  const seen = new Set([path])
  const queue = [{ file: path, parsed: own, depth: 0 }]
  for (const { file, parsed, depth } of queue) {
    reachable.types = { ...parsed.types, ...reachable.types }
    const named = [
      ...Object.entries(parsed.classes),
      ...Object.keys(parsed.enums ?? {}).map(name => [name, []] as const),
    ]
    for (const [name, parameters] of named) {
      const members = parsed.enums?.[name]
      const isKnown = Object.hasOwn(reachable.classes, name) || Object.hasOwn(reachable.enums, name)
      if (isKnown) continue
      if (members) reachable.enums[name] = members
      else reachable.classes[name] = [...parameters]
      const factories = parsed.factories?.[name]
      if (factories) reachable.factories[name] = factories
      if (file !== path) reachable.homes[name] = access(file, name, project, testPath).importLine
    }
    if (depth >= DEEPEST) continue
    for (const next of projectImports(file, project.read(file) ?? '', project)) {
      if (seen.has(next) || seen.size >= MOST_FILES || !/\.[cm]?[jt]sx?$/.test(next)) continue
      seen.add(next)
      const inner = fileAt(next, project, read)
      if (inner) queue.push({ file: next, parsed: inner, depth: depth + 1 })
    }
  }
  return reachable
}
