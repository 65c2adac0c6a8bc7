// A JavaScript or TypeScript file of a project -> the project's files that it imports: by path, alias, or package name.
import type { Project } from '../../core/model/ports.js'
import { remember } from '../shared/functions.js'
import { folderOf, join, resolved } from '../shared/paths.js'
import { projectFilesOf, recordOf, type Manifest } from './project/project-files.js'
import { aliasesFor, resolve, specifiersIn, type Alias } from './specifier.js'

const MOST_PACKAGES = 500

/** Paths of the project, without repeats. Read as text, so imports that never run are included. */
export function projectImports(path: string, text: string, project: Project): string[] {
  const folder = folderOf(path)
  const aliases = projectFilesOf(project).once(`aliases:${folder}`, () => aliasesFor(path, project))
  const found = specifiersIn(text).flatMap(specifier => fileFor(specifier, folder, aliases, project) ?? [])
  return [...new Set(found)].filter(file => file !== path)
}

function fileFor(
  specifier: string,
  folder: string,
  aliases: readonly Alias[],
  project: Project,
): string | null {
  const { known } = projectFilesOf(project)
  const plain = specifier.replace(/(?!^)[?#].*$/, '')
  if (plain.startsWith('.')) {
    const place = resolved(`${folder}/${plain}`)
    return place === null ? null : (resolve(place, known)?.file ?? entryOf(place, project))
  }
  const alias = aliases.find(({ prefix }) => plain.startsWith(prefix))
  const aliased = alias && resolved(`${alias.folder}/${plain.slice(alias.prefix.length)}`)
  const own = aliased === undefined || aliased === null ? null : resolve(aliased, known)
  return own?.file ?? inPackage(plain, project)
}

/** The source file of a folder's entry according to its manifest, even when the entry itself is a build product. */
function entryOf(folder: string, project: Project): string | null {
  const { known, manifests } = projectFilesOf(project)
  const own = manifests(folder).find(manifest => manifest.folder === folder)
  const entries = own ? entriesOf(own) : []
  const places = [...entries, 'index', 'src/index', 'lib/index', 'src/main'].map(entry =>
    resolved(join(folder, entry)),
  )
  for (const place of places) {
    const found = place === null ? null : resolve(place, known)
    if (found) return found.file
  }
  return null
}

function entriesOf({ json }: Manifest): string[] {
  const [main] = [json['exports']].flat()
  const exported = recordOf(main)
  return [json['source'], json['module'], json['main'], main, ...textsIn(exported?.['.'] ?? exported)].filter(
    entry => typeof entry === 'string',
  )
}

/** The paths of one entry of `exports`, including conditions. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  const table = recordOf(value)
  return table && depth < 4 ? Object.values(table).flatMap(inner => textsIn(inner, depth + 1)) : []
}

/** Folders of the project's packages by name. */
const packagesOf = remember((project: Project): Map<string, string> => {
  const { manifests } = projectFilesOf(project)
  const folders = project.files
    .filter(path => /(?:^|\/)package\.json$/.test(path) && !path.includes('node_modules/'))
    .slice(0, MOST_PACKAGES)
    .map(folderOf)
  return new Map(
    folders.flatMap(folder => {
      const name = manifests(folder).find(manifest => manifest.folder === folder)?.json['name']
      return typeof name === 'string' ? [[name, folder] as const] : []
    }),
  )
})

function inPackage(specifier: string, project: Project): string | null {
  const [, name = ''] = /^((?:@[^/]+\/)?[^/]+)/.exec(specifier) ?? []
  const folder = packagesOf(project).get(name)
  if (folder === undefined) return null
  const rest = specifier.slice(name.length + 1)
  if (rest === '') return entryOf(folder, project)
  const { known } = projectFilesOf(project)
  for (const place of [join(folder, rest), join(folder, 'src', rest)]) {
    const found = resolve(place, known)
    if (found) return found.file
  }
  return null
}
