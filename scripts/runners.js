// The files in src/ecosystems/*/runners/ -> an index in each of these folders, and one list of all runner names.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ecosystems = join(root, 'src/ecosystems')

async function write(path, lines) {
  const options = await resolveConfig(path)
  writeFileSync(path, await format(`${lines.join('\n')}\n`, { ...options, filepath: path }))
}

const camel = stem => stem.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const names = []
for (const language of ['javascript', 'python']) {
  const folder = join(ecosystems, language, 'runners')
  const stems = readdirSync(folder)
    .filter(file => file !== 'index.ts')
    .map(file => file.replace(/\.ts$/, ''))
    .sort()
  for (const stem of stems)
    names.push(/^ {2}name: '([^']+)',$/m.exec(readFileSync(join(folder, `${stem}.ts`), 'utf8'))[1])
  await write(join(folder, 'index.ts'), [
    '// Made by scripts/runners.js from the other files of this folder.',
    ...stems.map(stem => `import { runner as ${camel(stem)} } from './${stem}.js'`),
    '',
    '/** Runners that come first win ties. */',
    `export const runners = [${stems.map(camel).join(', ')}].sort((a, b) => a.precedence - b.precedence)`,
  ])
}
await write(join(root, 'src/core/model/runner-names.ts'), [
  '// Made by scripts/runners.js: the names of all test runners, as settings and reports have them.',
  `export const runnerNames = [${names.map(name => `'${name}'`).join(', ')}] as const`,
])
