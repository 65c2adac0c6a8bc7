// src -> lib (tsc) -> dist (ncc): one bundle, two shims, grammars, sandbox programs, demo, training, licences.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { transformSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'dist')
const require = createRequire(import.meta.url)
const run = (file, ...args) =>
  execFileSync(process.execPath, [require.resolve(file), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

rmSync(join(root, 'lib'), { recursive: true, force: true })
run('./runners.js')
try {
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  })
} catch {
  process.exit(1)
}
run('./settings.js')
// One bundle for both entry points, each loaded only when it is started.
writeFileSync(
  join(root, 'lib/entry.js'),
  `export const runAction = async () => (await import('./main-action.js')).act(process.env)
export const runCli = async () => (await import('./main-cli.js')).main(process)
`,
)
rmSync(out, { recursive: true, force: true })
const stats = join(root, 'lib/stats.json')
const bundle = ['build', 'lib/entry.js', '-o', join(out, 'main'), '-e', 'module', '--stats-out', stats]
run('@vercel/ncc/dist/ncc/cli.js', ...bundle)

// Comments and whitespace are removed; names and short lines are kept so that stack traces stay readable.
const shorten = { minifyWhitespace: true, legalComments: 'none', lineLimit: 160, charset: 'utf8' }
for (const file of readdirSync(join(out, 'main')).filter(name => name.endsWith('.js'))) {
  const path = join(out, 'main', file)
  writeFileSync(
    path,
    transformSync(readFileSync(path, 'utf8'), { ...shorten, format: 'esm', target: 'node20' }).code,
  )
}

// ncc damages the .wasm files that it copies: they are removed, and the originals are packed instead.
for (const file of readdirSync(join(out, 'main'), { recursive: true }))
  if (String(file).endsWith('.wasm')) rmSync(join(out, 'main', String(file)))
mkdirSync(join(out, 'wasm'))
const grammars = [
  'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-javascript/tree-sitter-javascript.wasm',
  'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'tree-sitter-typescript/tree-sitter-tsx.wasm',
]
for (const file of grammars) pack(file.split('/').at(-1), readFileSync(require.resolve(file)))
// Not in the bundle: loaded only if a grammar rejects a file, and run in a separate context.
const parser = readFileSync(require.resolve('@babel/parser'), 'utf8')
pack('babel-parser.js', Buffer.from(transformSync(parser, { ...shorten, target: 'node20' }).code))
// The viewer of mutation.html, unchanged: the page allows it by its digest.
const viewer = 'mutation-testing-elements'
pack('mutation-test-elements.js', readFileSync(require.resolve(`${viewer}/dist/mutation-test-elements.js`)))

function pack(name, bytes) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(join(out, 'wasm', `${name}.br`), brotliCompressSync(bytes, { params }))
}

const source = path => join(root, 'src', path)
const withoutCaches = { recursive: true, filter: path => !path.includes('__pycache__') }
for (const language of ['python', 'javascript'])
  cpSync(
    source(`ecosystems/${language}/programs`),
    join(out, `ecosystems/${language}/programs`),
    withoutCaches,
  )
cpSync(source('cli/demo'), join(out, 'demo'), withoutCaches)
cpSync(join(root, 'training'), join(out, 'training'), withoutCaches)
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n')
writeFileSync(join(out, 'index.js'), "import { runAction } from './main/index.js'\n\nawait runAction()\n")
writeFileSync(
  join(out, 'cli.js'),
  "#!/usr/bin/env node\nimport { runCli } from './main/index.js'\n\nawait runCli()\n",
  { mode: 0o755 },
)
writeFileSync(join(out, 'licences.txt'), licences())

/** Licence texts of the packages that the bundle and the grammars come from. */
function licences() {
  const folders = [...bundledPackages(), ...grammars.map(file => file.split('/')[0]), '@babel/parser', viewer]
  const texts = [...new Set(folders)].sort().map(name => {
    const folder = join(root, 'node_modules', name)
    const { name: title, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[sc]e/i.test(entry))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)'
    return `${title} ${version} (${license ?? 'see text'})\n\n${text}\n`
  })
  // The viewer is a bundle itself, without the licences of its packages.
  texts.push(readFileSync(join(root, 'scripts/viewer-notices.txt'), 'utf8'))
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`)
}

/** Packages with a module in the bundle, as paths below node_modules; nested packages with their full path. */
function bundledPackages() {
  const { modules } = JSON.parse(readFileSync(stats, 'utf8'))
  const paths = modules.flatMap(function flatten({ nameForCondition, modules: inner = [] }) {
    return [nameForCondition ?? '', ...inner.flatMap(flatten)]
  })
  const inside = join(root, 'node_modules/')
  return paths
    .filter(path => path.startsWith(inside))
    .flatMap(path => /^(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path.slice(inside.length)) ?? [])
}
