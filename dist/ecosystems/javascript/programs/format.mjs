// Formats files with the project's own tools: `format.mjs request.json result.json`, in the root of the tree. A tool
// that is missing, fails or hangs leaves the text unchanged; the result contains only files that changed.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

const LIMIT = 20_000
const root = realpathSync(process.cwd())
const flat = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(end => `eslint.config.${end}`)
const old = ['.eslintrc', ...['js', 'cjs', 'json', 'yaml', 'yml'].map(end => `.eslintrc.${end}`)]
// Words that a tool may change in equivalent code: kinds of declarations, functions and imports.
const loose = new Set(
  'let const var function async return import require from as type default use strict undefined void'.split(
    ' ',
  ),
)

/** Folders from that of the file up to the root of the tree, never above it. */
function foldersOf(path) {
  const folders = []
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.push(at)
    if (at === root || !at.startsWith(root + sep)) return folders
  }
}

/** The nearest installed package of that name, null when there is none. */
function findPackage(name, path) {
  for (const folder of foldersOf(path)) {
    const place = join(folder, 'node_modules', name, 'package.json')
    if (existsSync(place)) return { folder, manifest: readJson(place) }
  }
  return null
}

function readJson(path) {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const manifestsOf = path => foldersOf(path).map(folder => readJson(join(folder, 'package.json')))

const isListed = (name, path) =>
  manifestsOf(path).some(
    one => one.dependencies?.[name] !== undefined || one.devDependencies?.[name] !== undefined,
  )

async function load(name, found) {
  const entry = createRequire(join(found.folder, 'package.json')).resolve(name)
  const module = await import(pathToFileURL(entry).href)
  return module.default && typeof module.default === 'object' ? { ...module.default, ...module } : module
}

function withinTime(work) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('out of time')), LIMIT)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** True when both texts have the same words, regardless of order and layout; digits can be written in several ways. */
function sameWords(one, other) {
  const count = text => {
    const words = new Map()
    for (const word of text.match(/[\p{L}_$]+/gu) ?? []) {
      if (!loose.has(word)) words.set(word, (words.get(word) ?? 0) + 1)
    }
    return words
  }
  const [a, b] = [count(one), count(other)]
  return a.size === b.size && [...a].every(([word, times]) => b.get(word) === times)
}

const isSound = (before, after) =>
  typeof after === 'string' &&
  after.trim() !== '' &&
  after.length <= before.length * 3 + 200 &&
  sameWords(before, after)

/** A function from text to text; null when the project does not use prettier for this file. */
async function prettierFor(path) {
  const found = findPackage('prettier', path)
  if (!found) return null
  const prettier = await load('prettier', found)
  const config = await prettier.resolveConfig(path, { editorconfig: true })
  const configured = (await prettier.resolveConfigFile(path)) !== null
  if (!configured && !isListed('prettier', path)) return null
  for (const folder of foldersOf(path)) {
    const ignorePath = join(folder, '.prettierignore')
    if (!existsSync(ignorePath)) continue
    const { ignored } = await prettier.getFileInfo(path, { ignorePath, resolveConfig: false })
    if (ignored) return null
  }
  return text => prettier.format(text, { ...config, filepath: path })
}

/** The same for eslint, which also requires a configuration. */
async function eslintFor(path) {
  const found = findPackage('eslint', path)
  if (!found) return null
  const folders = foldersOf(path)
  const has = names => folders.some(folder => names.some(name => existsSync(join(folder, name))))
  const major = Number.parseInt(String(found.manifest.version), 10)
  const isFlat = has(flat)
  const isOld = has(old) || manifestsOf(path).some(one => one.eslintConfig !== undefined)
  if (!(isFlat && major >= 8) && !(isOld && major < 10)) return null
  if (!isFlat) process.env.ESLINT_USE_FLAT_CONFIG = 'false'
  const eslint = await load('eslint', found)
  const ESLint = eslint.loadESLint ? await eslint.loadESLint({ useFlatConfig: isFlat }) : eslint.ESLint
  const cwd =
    folders.find(folder => (isFlat ? flat : old).some(name => existsSync(join(folder, name)))) ?? found.folder
  const linter = new ESLint({ cwd, fix: true })
  if (await linter.isPathIgnored(path)) return null
  return async text => {
    const [result] = await linter.lintText(text, { filePath: path })
    return result?.output ?? text
  }
}

/** The text as one tool formats it; for an existing file only if it was formatted by that tool before. */
async function applyTool(find, path, text, existing) {
  try {
    return await withinTime(
      (async () => {
        const tool = await find(path)
        if (!tool) return text
        if (existing !== null && (await tool(existing)) !== existing) return text
        const out = await tool(text)
        return isSound(text, out) ? out : text
      })(),
    )
  } catch {
    return text
  }
}

async function main() {
  const { files } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
  const found = {}
  for (const { path, content, existing } of files) {
    const place = resolve(root, path)
    if (relative(root, place).startsWith('..')) continue
    let text = content
    for (const find of [prettierFor, eslintFor]) text = await applyTool(find, place, text, existing ?? null)
    if (text !== content) found[path] = text
  }
  writeFileSync(process.argv[3], JSON.stringify({ files: found }))
}

await main()
process.exit(0)
