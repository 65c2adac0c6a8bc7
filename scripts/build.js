// src -> lib (tsc) -> dist (ncc): one bundle, two shims, grammars, programs for the sandbox, schemas and licences.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
export const runCli = async () => (await import('./main-cli.js')).main(process.argv.slice(2), process.env)
`,
)
rmSync(out, { recursive: true, force: true })
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/entry.js', '-o', join(out, 'main'), '-m', '-e', 'module')

// ncc damages the .wasm files that it finds by itself: ours are copied as they are.
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
for (const file of grammars) cpSync(require.resolve(file), join(out, 'wasm', file.split('/').at(-1)))

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

/** Licence texts of what the bundle holds: the production tree of the lock file. */
function licences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const bundled = Object.entries(packages).filter(
    ([path, entry]) => path && !entry.dev && !entry.devOptional && !entry.optional,
  )
  const texts = bundled.map(([path, entry]) => {
    const folder = join(root, path)
    const file = readdirSync(folder).find(name => /^licen[sc]e/i.test(name))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '(no licence file in the package)'
    return `${path.replace(/^.*node_modules\//, '')} ${entry.version} (${entry.license ?? 'see text'})\n\n${text}\n`
  })
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
