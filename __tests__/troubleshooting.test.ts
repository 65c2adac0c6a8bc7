// docs/troubleshooting.md has every error message: messages are read from the sources, so a new one fails here first.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

/** Error classes with a sentence for the user; any other error is a bug. */
const errors = new Set(['UserError', 'ServiceError', 'RequestError'])
/** Stands for a part that is known only when the message is made. */
const gap = '…'

/**
 * Every text that an expression may have, with gaps. A value without a text of its own, such as a variable, is only a
 * gap: its message is made elsewhere.
 */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => gap + literal.text).join('')]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression)
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [textsOf(node.left), textsOf(node.right)]
    if (node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return left.flatMap(start => right.map(end => start + end))
    return [...left, ...right]
  }
  return [gap]
}

interface Message {
  place: string
  text: string
}

function messagesIn(path: string, source: string): Message[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true)
  const found: Message[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && errors.has(node.expression.text)) {
      const [told] = node.arguments ?? []
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      for (const text of told ? textsOf(told) : [])
        found.push({ place: `${path}:${line}`, text: plain(text) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The faults that a function returns, from which others make messages: texts of its return statements. */
function faultsIn(path: string, name: string): Message[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true)
  const found: Message[] = []
  const visit = (node: ts.Node, isInside: boolean): void => {
    const inside = isInside || (ts.isFunctionDeclaration(node) && node.name?.text === name)
    if (inside && ts.isReturnStatement(node) && node.expression)
      for (const text of textsOf(node.expression)) found.push({ place: path, text: plain(text) })
    ts.forEachChild(node, child => visit(child, inside))
  }
  visit(file, false)
  return found
}

/** As written on the page: without back-quotes and line breaks, and with one gap for several. */
const plain = (text: string): string => text.replace(/`/g, '').replace(/\s+/g, ' ').replace(/…+/g, gap).trim()

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.includes('programs/'))
  .map(path => `src/${path}`)
const settings = 'src/core/model/configuration.ts'
const messages = [
  ...sources.flatMap(path => messagesIn(path, readFileSync(path, 'utf8'))),
  // Each follows the name of its source; together they make one message.
  ...['faultIn', 'unknown']
    .flatMap(name => faultsIn(settings, name))
    .flatMap(({ place, text }) => (text === gap ? [] : [{ place, text: `${gap}: ${text}` }])),
]

interface Row {
  patterns: string[]
  cure: string
}

/** Rows of the tables: the first words of one or more messages, and what to do. */
const rows: Row[] = readFileSync('docs/troubleshooting.md', 'utf8')
  .split('\n')
  .flatMap(line => {
    const [, shown = '', cure = ''] = /^\| (`.+`) \| (.+) \|$/.exec(line) ?? []
    const patterns = [...shown.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)
    return cure === '' ? [] : [{ patterns, cure }]
  })

/**
 * True where a message begins with the pattern. A gap on the page stands for any words; one in the source matches only
 * a gap. A pattern without a word is for messages without a word.
 */
function begins(message: string, pattern: string): boolean {
  if (!/[a-z]/i.test(pattern) && /[a-z]/i.test(message)) return false
  const parts = pattern.split(gap).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+?')}`).test(message)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? []

test('messages are found in the sources', () => {
  const source = [
    'throw new UserError(`There is no ${kind} here: ${near ? "look" : "leave"}.`)',
    'throw new ServiceError(code === null ? "It ended." : `It ended with ${code}.`)',
    "throw new RequestError('One ' + `and ${two}`, true)",
    'throw new UserError(reason ?? "No reason.")',
    "throw new Error('a bug')",
  ].join('\n')
  expect(messagesIn('x.ts', source).map(({ text }) => text)).toEqual([
    'There is no … here: ….',
    'It ended.',
    'It ended with ….',
    'One and …',
    '…',
    'No reason.',
  ])
  expect(messages.length).toBeGreaterThan(200)
})

test('every error message is on the page', () => {
  const missing = messages.filter(
    ({ text }) => text !== gap && !rows.some(({ patterns }) => patterns.some(one => begins(text, one))),
  )
  expect(missing).toEqual([])
})

test('a row matches its own message only', () => {
  expect(begins('There is no file …: check the path.', 'There is no file …')).toBe(true)
  expect(begins('There is no job …: check its name.', 'There is no file …')).toBe(false)
  expect(begins('… is empty: write it.', '… is full')).toBe(false)
})

test('messages from elsewhere come from a few known places', () => {
  const passedOn = messages.filter(({ text }) => text === gap).map(({ place }) => place.replace(/:\d+$/, ''))
  expect([...new Set(passedOn)].sort()).toEqual([
    // The trainer's own words, checked by its own tests.
    'src/cli/local-tuning.ts',
    // The faults of all settings, put together.
    settings,
    // A sentence of a model or the sandbox: made in models/failures.ts and sandbox/session.ts.
    'src/pipeline/compare/compare.ts',
    'src/pipeline/compare/live.ts',
    'src/pipeline/dataset/generate.ts',
    'src/pipeline/dataset/run-rows.ts',
    'src/pipeline/skip-targets.ts',
    'src/pipeline/stages.ts',
    'src/pipeline/test-files/verify-files.ts',
    // A sentence from the same file.
    'src/repo/safe-directory.ts',
  ])
})

describe('each row', () => {
  const told = [
    ...messages.map(({ text }) => text),
    // Made from parts, in repo/safe-directory.ts and core/report/exit-status.ts.
    '… belongs to another user, so git does not open it',
    'This is a bug in Testwright: …',
    'Interrupted. Replies that were paid for are kept',
    'fail-on is …',
  ]

  test('is about an existing message', () => {
    const stale = rows
      .flatMap(({ patterns }) => patterns)
      .filter(one => !told.some(text => begins(text, one)))
    const asSeen = ['npx']
    expect(stale.filter(one => !asSeen.includes(one))).toEqual([])
  })

  test('says more than the message', () => {
    const thin = rows.filter(({ patterns, cure }) => {
      const said = new Set(
        told.filter(text => patterns.some(one => begins(text, one))).flatMap(text => wordsOf(text)),
      )
      return new Set(wordsOf(cure).filter(word => !said.has(word))).size < 6
    })
    expect(thin).toEqual([])
  })
})
