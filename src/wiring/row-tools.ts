// What `compare` and `dataset` need: no repository and no forge, but a tree that modules are laid over.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { CompareTools } from '../pipeline/compare/tools.js'
import type { DatasetTools } from '../pipeline/dataset/check.js'
import type { Sandbox } from '../core/model/ports.js'
import { frameworks, loadLanguages } from '../ecosystems/index.js'
import { openPrices } from '../models/prices.js'
import { openTokenizer } from '../models/tokenizer.js'
import { find, makeScratch, openStoppable } from './run-resources.js'
import { openProject } from '../repo/project.js'
import { makeOverlayTree } from '../repo/overlay-tree.js'
import type { RunInput } from './run-input.js'

type CompareStart = Pick<RunInput, 'environment' | 'assets' | 'log' | 'signal' | 'folder' | 'trace'>

/** Opens what `compare` needs: no repository, but a tree that is a copy of `root`, or empty. Disposing removes it. */
export async function openCompare(
  start: CompareStart & { root: string | null },
): Promise<AsyncDisposable & { tools: CompareTools }> {
  const { scratch, dispose } = await makeScratch(start.environment)
  try {
    const { root, tree } = await makeOverlayTree(start.root, scratch, [start.folder, start.assets.programs])
    const languages = await loadLanguages(start.assets.wasm)
    let sandbox: Promise<Sandbox> | undefined
    const tools: CompareTools = {
      languages,
      frameworks: [...frameworks],
      language: find(languages, 'language'),
      framework: find(frameworks, 'framework'),
      sandbox: () => (sandbox ??= openStoppable({ ...start, trusted: false }, 'auto', root, scratch)),
      trees: { head: tree, base: null },
      project: openProject(tree),
      price: async model => (await openPrices())(model, ''),
      parallel: Math.min(4, availableParallelism()),
      hash: text => createHash('sha256').update(text).digest('hex'),
      now: () => performance.now(),
      log: start.log,
    }
    return { tools, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** Opens what `dataset` needs: the same over an empty tree, and a tokenizer, loaded when first asked for. */
export async function openDataset(start: CompareStart): Promise<AsyncDisposable & { tools: DatasetTools }> {
  const opened = await openCompare({ ...start, root: null })
  return { ...opened, tools: { ...opened.tools, tokenizer: openTokenizer } }
}

export { openTokenizer }
export { readHistory } from '../repo/history.js'
