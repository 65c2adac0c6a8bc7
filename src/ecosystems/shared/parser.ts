// Loads grammars (.wasm files) as parsers: from the bundle's folder first (packed), then from installed packages.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { Language, Parser, type Tree } from 'web-tree-sitter'

/** Parses text; the caller deletes the tree. Indices are UTF-16 units. */
export type Parse = (text: string) => Tree

/** Packages that contain the files, for a checkout that is not built. */
const packages = {
  'web-tree-sitter': 'web-tree-sitter',
  'tree-sitter-python': 'tree-sitter-python',
  'tree-sitter-javascript': 'tree-sitter-javascript',
  'tree-sitter-typescript': 'tree-sitter-typescript',
  'tree-sitter-tsx': 'tree-sitter-typescript',
}

type Grammar = 'python' | 'javascript' | 'typescript' | 'tsx'

async function readWasm(name: keyof typeof packages, bundled: string): Promise<Uint8Array> {
  const packed = await readFile(join(bundled, `${name}.wasm.br`)).catch(() => null)
  if (packed) return promisify(brotliDecompress)(packed)
  return readFile(createRequire(import.meta.url).resolve(`${packages[name]}/${name}.wasm`))
}

let started: Promise<void> | undefined
const parsers = new Map<Grammar, Promise<Parse>>()

/**
 * The parser of a grammar, loaded once. `bundled` is the folder of .wasm files beside the bundle; it need not exist.
 * Throws when the grammar is in neither place.
 */
export function loadParser(grammar: Grammar, bundled: string): Promise<Parse> {
  const known = parsers.get(grammar) ?? load(grammar, bundled)
  parsers.set(grammar, known)
  return known
}

async function load(grammar: Grammar, bundled: string): Promise<Parse> {
  started ??= readWasm('web-tree-sitter', bundled).then(wasmBinary => Parser.init({ wasmBinary }))
  const [bytes] = await Promise.all([readWasm(`tree-sitter-${grammar}`, bundled), started])
  const parser = new Parser()
  parser.setLanguage(await Language.load(bytes))
  return text => {
    const tree = parser.parse(text)
    if (!tree) throw new Error(`the ${grammar} parser gave no tree`)
    return tree
  }
}
