// A path in a project -> the module's name, the folder it is imported from, and the exact import line.
import type { Project } from '../../core/model/ports.js'
import type { Access, Start } from '../../core/model/target.js'
import { isFrameworkModule, isStandardModule } from './standard-names.js'
import { layoutIn, type Layout } from './import-roots.js'
import { startOf } from './start.js'

interface Place {
  root: string
  module: string
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** True for names that hide a project's own file: a test that imports them means the library. */
const isLibrary = (module: string) => isStandardModule(module) || isFrameworkModule(module)
const isName = (part: string) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part) && !keywords.has(part)
const join = (parts: string[]) => parts.join('/')

/** Every way to cut a path into a folder and a dotted name, longest name first. */
function placesOf(path: string): Place[] {
  const parts = path.replace(/\.py$/, '').split('/')
  if (parts.at(-1) === '__init__') parts.pop()
  const places: Place[] = []
  for (let cut = 0; cut < parts.length; cut++) {
    const names = parts.slice(cut)
    if (names.every(isName)) places.push({ root: join(parts.slice(0, cut)), module: names.join('.') })
  }
  return places
}

/** The parent of the outermost package that contains the file; null when its own folder is not a package. */
function packageRoot(path: string, present: ReadonlySet<string>): string | null {
  const folders = path.split('/').slice(0, -1)
  let at = folders.length
  while (at > 0 && present.has(`${join(folders.slice(0, at))}/__init__.py`)) at--
  return at === folders.length ? null : join(folders.slice(0, at))
}

/** The place from which the project's tests import it: under its exact name, else through its package. */
function importedByTests(places: Place[], layout: Layout, present: ReadonlySet<string>): Place | null {
  const inPackage = (place: Place) => present.has(place.root ? `${place.root}/__init__.py` : '__init__.py')
  const trusted = places.filter(place => !(inPackage(place) && place.root) && !isLibrary(place.module))
  const best = (count: (place: Place) => number) => {
    const found = trusted.map(place => ({ place, count: count(place) })).filter(counted => counted.count > 0)
    return found.sort((a, b) => b.count - a.count)[0]?.place ?? null
  }
  const exact = best(place => layout.imported.get(place.module) ?? 0)
  if (exact) return exact
  return best(place => {
    const outermost = place.module.split('.')[0] ?? ''
    return outermost === place.module ? 0 : (layout.imported.get(outermost) ?? 0)
  })
}

function configured(places: Place[], layout: Layout): Place | null {
  const roots = [...layout.roots].sort((a, b) => b.length - a.length)
  for (const root of roots) {
    const place = places.find(candidate => candidate.root === root)
    if (place) return place
  }
  return null
}

/** Folders that conventionally contain packages without being one. */
function customary(places: Place[]): Place | null {
  return places.findLast(place => /(?:^|\/)(?:src|lib|python)$/.test(place.root)) ?? null
}

function placeOf(path: string, project: Project, start: string): Place {
  const places = placesOf(path)
  const present = new Set(project.files)
  const layout = layoutIn(start, project)
  const root = packageRoot(path, present)
  const packaged = root === null ? null : (places.find(place => place.root === root) ?? null)
  const last = { root: '', module: path.replace(/\.py$/, '').replaceAll('/', '.') }
  const place = importedByTests(places, layout, present) ?? packaged ?? configured(places, layout)
  const started = places.find(each => each.root === start)
  return place ?? customary(places) ?? started ?? places[0] ?? last
}

/** How a test of the project imports the function or its class. Imports in the project's tests take precedence. */
export function access(path: string, name: string, project: Project, testPath = path): Access {
  const start = startOf(path, testPath, project)
  const { root, module } = placeOf(path, project, start.folder)
  const symbol = name.split('.')[0] ?? name
  return {
    importLine: `from ${module} import ${symbol}`,
    module,
    symbol,
    root,
    ...(isPlain(start) ? {} : { start }),
  }
}

const isPlain = ({ folder, roots, env }: Start): boolean =>
  folder === '' && roots.length === 0 && Object.keys(env).length === 0

export function notImportable(path: string): string | null {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const stem = file.replace(/\.py$/, '')
  if (stem === '__init__') {
    const folder = parts.at(-2)
    if (folder === undefined) return 'the root of the repository is not a package'
    return isName(folder) ? null : `${folder} is not a package name`
  }
  if (path === 'setup.py') return 'setup.py installs the project when it is imported'
  return isName(stem) ? null : `${file} is not a module name`
}
