// Copies the version in package.json to the other files that state it. `npm run raise` calls it after
// `changeset version`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const major = `v${version.split('.')[0]}`

function change(path, pattern, now) {
  const text = readFileSync(path, 'utf8')
  const next = text.replace(pattern, now)
  if (next !== text) writeFileSync(path, next)
}

change('src/core/model/tool.ts', /version: '[^']+'/, `version: '${version}'`)
change('package-lock.json', /("name": "testwright",\s+"version": ")[^"]+/g, `$1${version}`)
change('README.md', /(\*\*Status:\*\* version )\d+\.\d+\.\d+/, `$1${version}`)
for (const folder of ['.', 'docs', 'examples/workflows', 'scripts'])
  for (const name of readdirSync(folder).filter(name => /\.(?:md|yml|ts)$/.test(name)))
    change(join(folder, name), /(your-org\/testwright)@v\d+\b/g, `$1@${major}`)
