// Loads a module of the project once more, with all that it imports of the project, as a new process would.
import { createRequire, register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { types } from 'node:util'

const require = createRequire(import.meta.url)
const { cache } = require

/**
 * For one process. `load(file)` once the CommonJS modules are forgotten (`leftovers.cjs`). What a file is, is told by how it was loaded
 * the first time: `note(file)` before that is forgotten.
 */
export function openReload(root) {
  const common = new Set()
  let hooked = false
  let number = 0
  return {
    note(file) {
      const held = cache[file]
      if (held !== undefined && !types.isModuleNamespaceObject(held.exports)) common.add(file)
    },
    async load(file) {
      if (common.has(file)) return require(file)
      // Modules are kept by their whole address: with another query they are others, and so are those that they import.
      if (!hooked) register('./reload-hooks.mjs', import.meta.url, { data: { root } })
      hooked = true
      number += 1
      return import(`${pathToFileURL(file).href}?testwright=${number}`)
    },
  }
}
