// Grammars as .wasm files -> parsers: looked for beside the bundle first, in the installed packages second.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Language, Parser, type Tree } from 'web-tree-sitter'

/** Parses text; the caller deletes the tree. Indices are UTF-16 units. */
export type Parse = (text: string) => Tree

const files: Record<string, { package: string; file: string }> = {
  runtime: { package: 'web-tree-sitter', file: 'web-tree-sitter.wasm' },
  python: { package: 'tree-sitter-python', file: 'tree-sitter-python.wasm' },
  javascript: { package: 'tree-sitter-javascript', file: 'tree-sitter-javascript.wasm' },
  typescript: { package: 'tree-sitter-typescript', file: 'tree-sitter-typescript.wasm' },
  tsx: { package: 'tree-sitter-typescript', file: 'tree-sitter-tsx.wasm' },
}

function locate(name: string, bundled: string): string {
  const entry = files[name]
  if (!entry) throw new Error(`no grammar is known for ${name}`)
  const beside = join(bundled, entry.file)
  if (existsSync(beside)) return beside
  return createRequire(import.meta.url).resolve(`${entry.package}/${entry.file}`)
}

let started: Promise<void> | undefined

/**
 * A parser for `grammar` (`python`, `tsx`). `bundled` is the folder of .wasm files beside the bundle; it need not exist.
 * Throws when the grammar is in neither place.
 */
export async function loadParser(grammar: string, bundled: string): Promise<Parse> {
  started ??= Parser.init({ locateFile: () => locate('runtime', bundled) })
  await started
  const parser = new Parser()
  parser.setLanguage(await Language.load(locate(grammar, bundled)))
  return text => {
    const tree = parser.parse(text)
    if (!tree) throw new Error(`the ${grammar} parser gave no tree`)
    return tree
  }
}
