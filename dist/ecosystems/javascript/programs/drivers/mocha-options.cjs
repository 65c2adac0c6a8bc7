// Prints the options that the project's Mocha would start with, as JSON: `node mocha-options.cjs FOLDER_OF_MOCHA WORDS`.
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const [folder, words] = process.argv.slice(2)
const part = name => {
  const path = ['.cjs', '.js']
    .map(end => join(folder, 'lib', 'cli', name + end))
    .find(each => existsSync(each))
  if (path === undefined) throw new Error(`this mocha has no ${name}`)
  return require(path)
}
const { loadOptions } = part('options')
const { isNodeFlag, unparseNodeFlags } = part('node-flags')

const options = {}
const node = {}
for (const [name, value] of Object.entries(loadOptions(JSON.parse(words)))) {
  if (isNodeFlag(name)) node[name.replace(/^v8-(?!options$)/, '')] = value
  else options[name] = value
}
const asked = options['node-option']?.map(each => `--${each}`)
const flags = [...(asked ?? []), ...(Object.keys(node).length > 0 ? unparseNodeFlags(node) : [])]
process.stdout.write(`\n${JSON.stringify({ options, flags })}`)
process.exit(0)
