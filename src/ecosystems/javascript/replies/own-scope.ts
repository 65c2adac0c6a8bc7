// What a reply sets on objects at the top level of its file -> the same inside each test, undone at its end.
import { applyEdits, insertAt } from '../../shared/edits.js'
import { fieldOf, hasToken, namedOf, walk, type Syntax } from '../../shared/syntax.js'
import { readRunnerCall } from './calls.js'
import type { Setting } from './fix-imports.js'
import type { ScriptPiece } from './outline.js'

/** `state.rate = 10`, `process.env.RATE = '7'`, `options['deep'] = true` */
const setting =
  /^([\p{L}_$][\p{L}\p{N}_$]*)((?:\.[\p{L}_$][\p{L}\p{N}_$]*|\[(['"])[^'"\\\]]*\3\])+)\s*=(?![=>])/u

interface OwnScope {
  /** The test, including the settings for its whole file. */
  text: string
  /** The statements that were moved into it. */
  taken: ReadonlySet<ScriptPiece>
}

/**
 * Moves the reply's statements that set something beyond the file's lifetime into a test. Null when there are none,
 * or when the end of the test is not the end of its last statement.
 */
export function withOwnScope(
  test: ScriptPiece,
  always: readonly ScriptPiece[],
  isShared: (name: string) => boolean,
  { read, facts, task }: Pick<Setting, 'read' | 'facts' | 'task'>,
): OwnScope | null {
  const near = always.filter(({ block, kind }) => block === test.block && kind === 'statement')
  const taken = near.filter(({ text, group }) => {
    const [, root = ''] = setting.exec(text) ?? []
    const { writes, binds, calls } = facts(text)
    const isPlain = writes.length === 1 && binds.size === 0 && !/\bawait\b/.test(text)
    return (
      group === null &&
      isPlain &&
      isShared(root) &&
      !calls.some(({ callee }) => /^(?:jest|vi|mock|sinon)\./.test(callee))
    )
  })
  const isHooked = always.some(({ block, kind }) => block === test.block && kind === 'hook')
  const body = taken.length === 0 || isHooked ? null : bodyOf(read(test.text), task.target.framework)
  if (!body) return null
  const places = taken.map(({ text }) => placeOf(text))
  if (new Set(places).size < places.length) return null
  return {
    text: wrapped(
      test.text,
      body,
      taken.map(({ text }, at) => ({ text, place: places[at] ?? '' })),
    ),
    taken: new Set(taken),
  }
}

const placeOf = (text: string): string => {
  const [, root = '', path = ''] = setting.exec(text) ?? []
  return root + path
}

/** The body of a test that has finished all its work when its function ends. */
function bodyOf(root: Syntax, framework: string): Syntax | null {
  const statement = namedOf(root)[0]
  const call = statement && readRunnerCall(statement)
  const made = call?.kind === 'test' && call.table === null ? call.body : null
  const body = made ? fieldOf(made, 'body') : null
  if (!made || body?.type !== 'statement_block') return null
  const parameters = fieldOf(made, 'parameters')
  const takes = fieldOf(made, 'parameter') !== null || (parameters !== null && namedOf(parameters).length > 0)
  if (takes && framework !== 'node:test') return null
  const returns = [...walk(body)].some(({ type }) => type === 'return_statement')
  return returns && !hasToken(made, 'async') ? null : body
}

const free = (name: string, text: string): string => {
  const isTaken = (word: string): boolean => new RegExp(`\\b${word}\\b`).test(text)
  for (let number = 1; ; number++) {
    const word = number === 1 ? name : `${name}${number}`
    if (!isTaken(word)) return word
  }
}

function wrapped(text: string, body: Syntax, settings: { text: string; place: string }[]): string {
  const inner = text.slice(body.start + 1, body.end - 1)
  // A multi-line string would change if its lines were indented.
  const isPlain = !inner.includes('`')
  const lines = inner.replace(/^\s*\n/, '').trimEnd()
  const margin = /^[ \t]*/.exec(lines)?.[0] || '  '
  const step = margin.length > 0 && margin.startsWith('\t') ? '\t' : '  '
  const names = settings.reduce<string[]>(
    known => [...known, free('before', `${text} ${known.join(' ')}`)],
    [],
  )
  const semi = settings.some(({ text }) => text.trimEnd().endsWith(';')) ? ';' : ''
  const open = settings.flatMap(({ text, place }, at) => [
    `const ${names[at] ?? ''} = ${place}${semi}`,
    text.trim(),
  ])
  const close = settings
    .map(({ place }, at) => setBack(place, names[at] ?? '', semi))
    .reverse()
    .flat()
  const content = (
    isPlain ? lines.split('\n').map(line => (line === '' ? line : step + line)) : lines.split('\n')
  ).join('\n')
  const whole = [
    ...open.map(line => margin + line),
    `${margin}try {`,
    content,
    `${margin}} finally {`,
    ...close.map(line => margin + step + line),
    `${margin}}`,
  ].join('\n')
  const outer = margin.slice(0, Math.max(0, margin.length - step.length))
  return applyEdits(text, [
    { start: body.start + 1, end: body.end - 1, text: '' },
    insertAt(body.start + 1, `\n${whole}\n${outer}`),
  ])
}

/** An environment variable must be deleted: setting it to undefined would store the text "undefined". */
const setBack = (place: string, name: string, semi: string): string[] =>
  /^process\.env\b/.test(place)
    ? [`if (${name} === undefined) delete ${place}${semi}`, `else ${place} = ${name}${semi}`]
    : [`${place} = ${name}${semi}`]
