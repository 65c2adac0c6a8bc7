// A test file's path in a project -> whether it says `import` or `require`.
import type { Project } from '../../core/model/ports.js'
import type { Kind } from './imports.js'
import { manifestAbove } from './manifest.js'
import { testsNear } from './specifier.js'

const imports = /^[ \t]*import\b[ \t]*(?:type\b|[\p{L}$_{*'"])/mu
const requires = /^[ \t]*(?:(?:const|let|var)\b[^\n;]*=[ \t]*)?require\(/m

/** What a text says, null when it says neither. */
const saidBy = (text: string): Kind | null =>
  imports.test(text) ? 'import' : requires.test(text) ? 'require' : null

/** The kind of module that the nearest package.json makes of a plain `.js` file. */
export function packageKind(path: string, project: Project): Kind {
  const found = manifestAbove(path, project)
  try {
    const manifest = JSON.parse(found?.text ?? '{}') as { type?: unknown } | null
    return manifest?.type === 'module' ? 'import' : 'require'
  } catch {
    return 'require'
  }
}

/** By its extension, then as it is, then as the other tests are, then as its package and the source are. */
export function kindFor(testPath: string, project: Project, common: boolean): Kind {
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
