// What kept test files from being loaded -> whether it is a file that a build makes, and the words for that.
import type { Project } from '../model/ports.js'

/** Folders that builds write into. */
const BUILT =
  /(?:^|\/)(?:dist|build|lib|libs|out|output|generated|gen|_build|esm|cjs|umd|es|target|\.svelte-kit|\.nuxt|\.astro)\//
const FILE =
  /(?:Cannot find module|Cannot find package|Failed to (?:resolve import|load url|resolve entry)|Could not resolve|Could not locate module|ENOENT: no such file or directory, \w+|\[Errno 2\] No such file or directory:)\s{0,4}["'`]([^"'`\n]{1,400})["'`]/g
const MODULE =
  /No module named ['"]([\w.]{1,200})['"]|cannot import name '\w{1,200}' from (?:partially initialized module )?'([\w.]{1,200})'/g
/** What a module is compiled from. */
const COMPILED = ['pyx', 'pxd', 'c', 'cpp', 'rs', 'f90']
const MOST = 50

/** True where the words name a missing file of the project's own that nobody tracks: below a folder of builds, ignored, or compiled. */
export function missesBuiltFile(words: string, project: Project): boolean {
  const files = new Set(project.files)
  const text = words.slice(0, 100_000)
  const paths = [...text.matchAll(FILE)].slice(0, MOST).map(([, path = '']) => path)
  if (paths.some(path => isBuiltPath(path, project, files))) return true
  const modules = [...text.matchAll(MODULE)].slice(0, MOST).map(found => found[1] ?? found[2] ?? '')
  return modules.some(name => isBuiltModule(name, files))
}

/** The reason for people, as what follows "not measured". */
export const unbuilt = (isSet: boolean): string => (isSet ? UNBUILT.set : UNBUILT.unset)

const UNBUILT = {
  unset: 'the tests run built files; set `build`',
  set: 'the tests run built files that `build` does not make',
}

/** True for one of these reasons. */
export const isUnbuilt = (why: string): boolean => Object.values(UNBUILT).includes(why)

/** Only a path counts, and none of an installed package. */
function isBuiltPath(path: string, project: Project, files: ReadonlySet<string>): boolean {
  if (!/^(?:\.{1,2}\/|\/)/.test(path) || path.includes('node_modules/')) return false
  const inner = path.replace(/^(?:\.{1,2}\/)+/, '')
  if ([...files].some(file => inner === file || path.endsWith(`/${file}`))) return false
  return (
    BUILT.test(`${inner}/`) || ignoredFolders(project).some(folder => `/${inner}/`.includes(`/${folder}/`))
  )
}

/** Plain names in the project's `.gitignore`. */
const ignoredFolders = (project: Project): string[] =>
  (project.read('.gitignore') ?? '')
    .split('\n')
    .map(line => line.trim().replace(/^\/+|\/+$/g, ''))
    .filter(line => /^[\w.-]+(?:\/[\w.-]+)*$/.test(line) && !/^\.|^node_modules$/.test(line))

/** A module of one of the project's own packages that is compiled, or that nobody tracks. */
function isBuiltModule(name: string, files: ReadonlySet<string>): boolean {
  const parts = name.split('.')
  const path = parts.join('/')
  const at = (ends: string[]): boolean =>
    [...files].some(file => ends.some(end => file === path + end || file.endsWith(`/${path}${end}`)))
  if (at(COMPILED.map(end => `.${end}`))) return true
  const above = parts.slice(0, -1).join('/')
  const isOwn =
    above !== '' &&
    [...files].some(file => file === `${above}/__init__.py` || file.endsWith(`/${above}/__init__.py`))
  return isOwn && /^_?version$|^_/.test(parts.at(-1) ?? '') && !at(['.py', '/__init__.py'])
}
