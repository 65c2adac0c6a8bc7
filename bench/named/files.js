// Folders -> the source files in them that people wrote, each text once, and how many are left out for which reason.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const SOURCE = /\.(py|jsx?|tsx?)$/
const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__mocks__|testing|benchmarks?|idle_test)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|[.-](?:test|spec)\.[jt]sx?$/
const NOT_LOOKED_INTO = /^(?:\..*|__pycache__|site-packages)$/
const LARGEST = 1024 * 1024
const LONGEST_LINE = 5000
const AVERAGE_LINE = 200
/** Characters at the start of a file that are searched for a note that it is generated. */
const HEAD = 2000

const reasons = [
  ['declarations of types', ({ path }) => /\.d\.ts$/.test(path)],
  ['test', ({ inside }) => TEST.test(inside)],
  ['over 1 MiB', ({ text }) => text.length > LARGEST],
  ['not UTF-8', ({ text }) => text.includes('\uFFFD')],
  ['minified', isMinified],
  [
    'generated',
    ({ text }) =>
      /@generated|do not edit|auto-?generated|generated (?:by|from|using)/i.test(text.slice(0, HEAD)),
  ],
]

function isMinified({ path, text }) {
  const lines = text.split('\n')
  const isDense = text.length / lines.length > AVERAGE_LINE || lines.some(line => line.length > LONGEST_LINE)
  return isDense || /\.(?:min|bundle)\./.test(path)
}

/** { files: [{ path, text, language }], counts: { why: number } }; `language` is the extension. */
export function readFiles(folders) {
  const counts = {}
  const seen = new Set()
  const isNew = ({ text }) => {
    const hash = createHash('sha1').update(text).digest('hex')
    const before = seen.size
    return seen.add(hash).size > before
  }
  const files = []
  for (const file of folders.flatMap(folder => sourcesIn(folder, folder))) {
    const why = reasons.find(([, is]) => is(file))?.[0] ?? (isNew(file) ? null : 'same text')
    if (why === null) files.push(file)
    else counts[why] = (counts[why] ?? 0) + 1
  }
  return { files, counts }
}

function sourcesIn(folder, root) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_LOOKED_INTO.test(entry.name) ? [] : sourcesIn(path, root)
    const language = entry.isFile() ? SOURCE.exec(entry.name)?.[1] : undefined
    return language
      ? [{ path, inside: relative(root, path), text: readFileSync(path, 'utf8'), language }]
      : []
  })
}
