// A project's tsconfig and package.json -> the prefixes that stand for folders in its imports.
import type { Project } from '../../core/model/ports.js'
import { folderOf, foldersAbove, join, resolved } from '../shared/paths.js'
import { parseJson, projectFilesOf, recordOf } from './project/project-files.js'

/** `@/` stands for `src`. */
export interface Alias {
  prefix: string
  folder: string
}

type Options = Record<string, unknown>

/** A path as settings in a folder write it. */
const pathIn = (folder: string, path: string): string => resolved(`${folder}/${path}`) ?? ''

interface Config {
  options: Options
  /** Where `paths` were written: they are relative to that folder unless there is a `baseUrl`. */
  pathsFolder: string
}

function readConfig(path: string, project: Project, depth: number): Config | null {
  const value = recordOf(parseJson(project.read(path) ?? ''))
  if (!value) return null
  const folder = folderOf(path)
  const own = recordOf(value.compilerOptions) ?? {}
  const inherited = [value.extends]
    .flat()
    .filter(name => typeof name === 'string')
    .filter(name => name.startsWith('.'))
  let base: Config | null = null
  for (const name of depth > 0 ? inherited : []) {
    const place = pathIn(folder, name)
    base = readConfig(place, project, depth - 1) ?? readConfig(`${place}.json`, project, depth - 1) ?? base
  }
  const ownPaths = typeof own.baseUrl === 'string' ? pathIn(folder, own.baseUrl) : folder
  return {
    options: { ...base?.options, ...own },
    pathsFolder: own.paths || !base ? ownPaths : base.pathsFolder,
  }
}

function nearestConfig(path: string, project: Project): Config | null {
  for (const folder of foldersAbove(folderOf(path)))
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
      const config = readConfig(join(folder, name), project, 3)
      if (config) return config
    }
  return null
}

/** Options of the nearest tsconfig.json, those it extends included. */
export function compilerOptions(path: string, project: Project): Options {
  return nearestConfig(path, project)?.options ?? {}
}

/** Prefixes for files near `path`, the longest first; those of custom last, for they only count where tests use them. */
export function aliasesFor(path: string, project: Project): Alias[] {
  const config = nearestConfig(path, project)
  const paths = recordOf(config?.options.paths) ?? {}
  const found = [...fromPatterns(paths, config?.pathsFolder ?? ''), ...fromManifest(path, project)]
  const custom = ['@/', '~/', '@src/', 'src/'].map(prefix => ({ prefix, folder: 'src' }))
  const free = custom.filter(({ prefix }) => !found.some(alias => alias.prefix === prefix))
  return [...found.sort((a, b) => b.prefix.length - a.prefix.length), ...free]
}

function fromPatterns(patterns: Options, folder: string): Alias[] {
  return Object.entries(patterns).flatMap(([pattern, targets]) => {
    const target = [targets].flat().find(path => typeof path === 'string')
    if (!pattern.endsWith('*') || pattern === '*' || !target?.endsWith('/*')) return []
    if (/['"`\\\n\r$]/.test(pattern)) return []
    return [{ prefix: pattern.slice(0, -1), folder: pathIn(folder, target.slice(0, -2)) }]
  })
}

/** `"imports": { "#src/*": "./src/*" }` of the nearest package.json. */
function fromManifest(path: string, project: Project): Alias[] {
  const [manifest] = projectFilesOf(project).manifests(folderOf(path))
  return fromPatterns(recordOf(manifest?.json['imports']) ?? {}, manifest?.folder ?? '')
}
