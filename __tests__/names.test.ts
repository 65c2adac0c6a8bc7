// Private words that the code once used must not come back: names are the field's standard terms.
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { settings } from '../src/core/model/configuration.js'

const PRIVATE_WORDS =
  'river stretch purse ground woven weave loom sift rehearse rehearsal witness nursery arena canary manner habit brief voice'.split(
    ' ',
  )
/** Folders with third-party code or data. */
const NOT_OURS = /^cli\/demo\//

/** `canaryOf`, `CANARY_ID`, `canary-id` -> `canary of`, ... as single lower-case words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** The private words in a name, in any of their English forms. */
export function privateWordsIn(name: string): string[] {
  return wordsOf(name).filter(word =>
    PRIVATE_WORDS.some(
      stem => word === stem || ['s', 'es', 'd', 'ed', 'ing'].some(end => word === stem + end),
    ),
  )
}

function declaredIn(path: string, text: string): string[] {
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node }
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name))) {
      const importsForeign = ts.isImportSpecifier(node) || ts.isImportClause(node)
      if (!importsForeign) names.push(name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true))
  return names
}

/** Names that a Python program declares: functions, classes, parameters, variables, attributes and keys. */
function declaredInPython(text: string): string[] {
  const patterns = [
    /\b(?:def|class)\s+(\w+)/g,
    /^\s*(?:self\.)?(\w+)(?:\s*,\s*\w+)*\s*=[^=]/gm,
    /[(,]\s*(\w+)\s*(?==[^=]|,|\)|:)/g,
    /'(\w+)'\s*:/g,
  ]
  return patterns.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1] ?? ''))
}

function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...fieldsOf(value),
  ])
}

const root = join(process.cwd(), 'src')
const paths = readdirSync(root, { recursive: true })
  .map(path => String(path).replaceAll('\\', '/'))
  .filter(path => /\.(?:ts|[cm]?js|py)$/.test(path) && !NOT_OURS.test(path))

describe('there is no private word in', () => {
  test('a file name', () => {
    expect(paths.length).toBeGreaterThan(100)
    expect(paths.filter(path => privateWordsIn(path).length > 0)).toEqual([])
  })

  test('a declared identifier', () => {
    const found = paths.flatMap(path => {
      const text = readFileSync(join(root, path), 'utf8')
      const names = path.endsWith('.py') ? declaredInPython(text) : declaredIn(path, text)
      return [...new Set(names)]
        .filter(name => privateWordsIn(name).length > 0)
        .map(name => `${path}: ${name}`)
    })
    expect(found).toEqual([])
  })

  test('a setting or its default value', () => {
    const found = Object.entries(settings).flatMap(([name, schema]) => {
      const value = schema.safeParse(undefined)
      return [name, value.success ? (JSON.stringify(value.data) ?? '') : '']
    })
    expect(found.filter(text => privateWordsIn(text).length > 0)).toEqual([])
  })

  test('a field of the JSON output', () => {
    const schemas = readdirSync('schema').map(
      name => JSON.parse(readFileSync(join('schema', name), 'utf8')) as unknown,
    )
    const fields = schemas.flatMap(fieldsOf)
    expect(fields.length).toBeGreaterThan(50)
    expect(fields.filter(name => privateWordsIn(name).length > 0)).toEqual([])
  })
})

test.each([
  ['canaryOf', ['canary']],
  ['CANARY', ['canary']],
  ['proof-river', ['river']],
  ['openPurse', ['purse']],
  ['siftedText', ['sifted']],
  ['witnesses', ['witnesses']],
  ['background', []],
  ['outstretched', []],
  ['briefly', []],
])('private words in %s: %j', (name, words) => {
  expect(privateWordsIn(name)).toEqual(words)
})
