// A project's tsconfig and package.json -> the prefixes that stand for folders in its imports.
import type { Project } from '../../core/model/ports.js'
import { folderOf, foldersAbove, inFolder, manifestAbove } from './manifest.js'

/** `@/` stands for `src`. */
export interface Alias {
  prefix: string
  folder: string
}

type Options = Record<string, unknown>

const isRecord = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function join(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** JSON with comments and last commas. Null when it is none. */
function parseLoose(text: string): unknown {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, part =>
    part[0] === '"' ? part : '',
  )
  const plain = bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, part => (part === ',' ? '' : part))
  try {
    return JSON.parse(plain.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return null
  }
}

interface Config {
  folder: string
  options: Options
  /** Where `paths` were written: they are relative to that folder unless there is a `baseUrl`. */
  pathsFolder: string
}

function readConfig(path: string, project: Project, depth: number): Config | null {
  const value = parseLoose(project.read(path) ?? '')
  if (!isRecord(value)) return null
  const folder = folderOf(path)
  const own = isRecord(value.compilerOptions) ? value.compilerOptions : {}
  const bases = [value.extends]
    .flat()
    .filter(one => typeof one === 'string' && one.startsWith('.')) as string[]
  let base: Config | null = null
  for (const one of depth > 0 ? bases : []) {
    const place = join(folder, one)
    base = readConfig(place, project, depth - 1) ?? readConfig(`${place}.json`, project, depth - 1) ?? base
  }
  return {
    folder,
    options: { ...base?.options, ...own },
    pathsFolder:
      own.paths || !base
        ? typeof own.baseUrl === 'string'
          ? join(folder, own.baseUrl)
          : folder
        : base.pathsFolder,
  }
}

function nearestConfig(path: string, project: Project): Config | null {
  for (const folder of foldersAbove(path))
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
      const config = readConfig(inFolder(folder, name), project, 3)
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
  const paths = isRecord(config?.options.paths) ? config.options.paths : {}
  const found = [...fromPatterns(paths, config?.pathsFolder ?? ''), ...fromManifest(path, project)]
  const custom = ['@/', '~/', '@src/', 'src/'].map(prefix => ({ prefix, folder: 'src' }))
  const free = custom.filter(one => !found.some(other => other.prefix === one.prefix))
  return [...found.sort((a, b) => b.prefix.length - a.prefix.length), ...free]
}

function fromPatterns(patterns: Options, folder: string): Alias[] {
  return Object.entries(patterns).flatMap(([pattern, targets]) => {
    const target = [targets].flat().find(one => typeof one === 'string') as string | undefined
    if (!pattern.endsWith('*') || pattern === '*' || !target?.endsWith('/*')) return []
    if (/['"`\\\n\r$]/.test(pattern)) return []
    return [{ prefix: pattern.slice(0, -1), folder: join(folder, target.slice(0, -2)) }]
  })
}

/** `"imports": { "#src/*": "./src/*" }` of the nearest package.json. */
function fromManifest(path: string, project: Project): Alias[] {
  const found = manifestAbove(path, project)
  const value = found && parseLoose(found.text)
  return isRecord(value) && isRecord(value.imports) ? fromPatterns(value.imports, found?.folder ?? '') : []
}
