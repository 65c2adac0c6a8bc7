// The tests that a project has -> the folder, the form of the name and the extension that a new one gets.
import { baseOf, folderOf, join } from '../../shared/paths.js'
import { keyOf, stemOf, type ProjectFiles } from './project-files.js'
import { homeOf, hops, nearTests } from './nearest-tests.js'
import { partsOf } from './own-test.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'

/** `root` lies below the package; `mirror` says which folders of the source are repeated in it. */
export type Place =
  { kind: 'beside' } | { kind: 'inner'; word: string } | { kind: 'root'; folder: string; mirror: Mirror }
type Mirror = 'flat' | 'full' | 'short' | 'unknown'

export interface CodeStyle {
  place: Place
  prefix: string
  suffix: string
  ext: string
}

const WORD = /^(?:__tests?__|tests?|specs?)$/
const UNIT = /^(?:unit|units|unit-tests)$/
const OTHER = /(?:^|\/)(?:e2e|integration|functional|acceptance|browser|perf|bench(?:marks)?|smoke)(?:\/|$)/

export function codeStyleOf(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
): CodeStyle {
  const { tests } = nearTests(projectFiles, source)
  const seen = tests.map(path => {
    const weight = (OTHER.test(path) ? 0.1 : 1) / (1 + hops(folderOf(source), folderOf(path))) ** 2
    return { path, place: placeOf(path, projectFiles), weight, ...partsOf(path) }
  })
  const here = seen.filter(one => {
    const folder = folderOf(one.path)
    const inner = one.place.kind === 'inner' && folderOf(folder) === folderOf(source)
    return inner || (one.place.kind === 'beside' && folder === folderOf(source))
  })
  const voters = here.length > 0 ? here : seen
  const chosen = mostOf(voters, one => keyOfPlace(one.place))
  const group = voters.filter(one => keyOfPlace(one.place) === chosen)
  const [first] = group
  const ext = extensionOf(runner, projectFiles, source, group)
  if (!first) return { place: firstPlace(runner), prefix: '', suffix: '.test', ext }
  const form = mostOf(group, one => `${one.prefix} ${one.suffix}`) ?? ' .test'
  const [prefix = '', suffix = ''] = form.split(' ')
  return { place: mirrored(first.place, group), prefix, suffix, ext }
}

const firstPlace = ({ firstTests }: JavaScriptRunnerSpec): Place =>
  firstTests === 'beside the source'
    ? { kind: 'beside' }
    : { kind: 'root', folder: 'test', mirror: 'unknown' }

const keyOfPlace = (place: Place): string =>
  place.kind === 'beside' ? 'beside' : place.kind === 'inner' ? `inner ${place.word}` : `root ${place.folder}`

function mostOf<T extends { weight: number }>(all: T[], key: (one: T) => string): string | undefined {
  const sums = new Map<string, number>()
  for (const one of all) sums.set(key(one), (sums.get(key(one)) ?? 0) + one.weight)
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function mirrored(place: Place, group: { place: Place; weight: number }[]): Place {
  if (place.kind !== 'root') return place
  const told = group.filter(one => one.place.kind === 'root' && one.place.mirror !== 'unknown')
  const mirror = mostOf(told, one => (one.place.kind === 'root' ? one.place.mirror : 'unknown'))
  return { ...place, mirror: (mirror as Mirror | undefined) ?? 'unknown' }
}

/** What one test shows of the habit: where it lies, seen from the source of the same name. */
function placeOf(test: string, projectFiles: ProjectFiles): Place {
  const folder = folderOf(test)
  const home = homeOf(projectFiles, test)
  const below = home === '' ? folder : folder.slice(home.length + 1)
  const parts = below === '' ? [] : below.split('/')
  const named = (projectFiles.sources.get(keyOf(partsOf(test).stem)) ?? []).filter(
    path => homeOf(projectFiles, path) === home,
  )
  if (named.some(path => folderOf(path) === folder)) return { kind: 'beside' }
  const at = parts.findIndex(part => WORD.test(part))
  if (at < 0) return { kind: 'beside' }
  const last = parts.at(-1) ?? ''
  const parent = folderOf(folder)
  const within = at > 0 && at === parts.length - 1
  if (within && named.some(path => folderOf(path) === parent)) return { kind: 'inner', word: last }
  if (within && last === '__tests__' && !named.some(path => path.startsWith(`${parent}/`)))
    return { kind: 'inner', word: last }
  const end = UNIT.test(parts[at + 1] ?? '') ? at + 2 : at + 1
  const root = parts.slice(0, end).join('/')
  return { kind: 'root', folder: root, mirror: mirrorOf(parts.slice(end).join('/'), named, home, root) }
}

function mirrorOf(rest: string, named: string[], home: string, root: string): Mirror {
  const kinds = named.map((path): Mirror => {
    const { full, short } = insides(path, home, root)
    if (rest === full && rest !== short) return 'full'
    if (rest === short && rest !== '') return 'short'
    return rest === '' && short !== '' ? 'flat' : 'unknown'
  })
  return kinds.find(kind => kind !== 'flat' && kind !== 'unknown') ?? kinds[0] ?? 'unknown'
}

/** The folder of a source below its package, and below the folder that holds the sources. */
function insides(source: string, home: string, root: string): { full: string; short: string } {
  const folder = folderOf(source)
  const full = home === '' ? folder : folder.slice(home.length + 1)
  const reachableClasses = root.includes('/') ? root.slice(0, root.lastIndexOf('/')) : ''
  if (reachableClasses !== '' && `${full}/`.startsWith(`${reachableClasses}/`))
    return { full, short: full.slice(reachableClasses.length + 1) }
  return { full, short: full.replace(/^(?:src|lib|source|app)(?:\/|$)/, '') }
}

/** The folder that tests of `source` go to when they are kept like this. */
export function folderFor(place: Place, source: string, home: string, projectFiles: ProjectFiles): string {
  if (place.kind === 'beside') return folderOf(source)
  if (place.kind === 'inner') return join(folderOf(source), place.word)
  const root = join(home, place.folder)
  const { full, short } = insides(source, home, place.folder)
  const folders = new Set(projectFiles.tests.map(folderOf))
  const there = [full, short]
    .map(inner => join(root, inner))
    .find(folder => folder !== root && folders.has(folder))
  if (there !== undefined && place.mirror !== 'flat') return there
  return join(root, place.mirror === 'full' ? full : place.mirror === 'short' ? short : '')
}

/** As the source's, unless the project writes its tests in another one. */
function extensionOf(
  runner: JavaScriptRunnerSpec,
  projectFiles: ProjectFiles,
  source: string,
  group: { ext: string; weight: number }[],
): string {
  const own = baseOf(source).slice(stemOf(source).length + 1)
  const plain = own.replace('x', '')
  const used = new Set(group.map(one => one.ext))
  const module = projectFiles.manifests(folderOf(source))[0]?.module === true
  if (plain === 'cjs' && runner.loads === 'modules only') return 'js'
  if (used.has(plain)) return plain
  if (used.has(own)) return own
  if (plain === 'mjs' && !module && runner.loads === 'as Node does' && !used.has('ts')) return plain
  const same = group.filter(one => one.ext.includes('t') === own.includes('t'))
  const most = mostOf(same.length > 0 ? same : group, one => one.ext)
  return most?.replace('x', '') ?? plain
}
