// Texts -> the same with one bracket, comma or quote changed inside a function, so that the code means something else.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse } from '@babel/parser'

/**
 * One edit per path: the text, its line, what was done and, as a control, the text with one more statement in the same
 * function. Files in which no edit is found are left out.
 */
export function makeEdits(files, language, random) {
  if (language === 'python') return pythonEdits(files, random)
  const edits = Object.entries(files).map(([path, source]) => [path, scriptEdit(path, source, random)])
  return Object.fromEntries(edits.filter(([, edit]) => edit !== null))
}

function pythonEdits(files, random) {
  const input = JSON.stringify({ files, seed: Math.floor(random() * 2 ** 31) })
  const done = spawnSync('python3', [join(import.meta.dirname, 'formatting_edits.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}

const LOGICAL = new Set(['&&', '||', '??'])
const ignored = new Set(['start', 'end', 'loc', 'extra', 'range', 'errors', 'comments', 'tokens'])

/** The operands of a chain of one logical operator: brackets mean nothing there. */
function operands(node, operator) {
  if (node.type !== 'LogicalExpression' || node.operator !== operator) return [node]
  return [...operands(node.left, operator), ...operands(node.right, operator)]
}

/** A tree as text, without places and layout. */
function shapeOf(node) {
  return JSON.stringify(node, function (key, value) {
    if (ignored.has(key) || /Comments$/.test(key)) return undefined
    if (typeof value === 'bigint') return String(value)
    if (value?.type === 'EmptyStatement') return undefined
    if (value?.type === 'TSParenthesizedType') return value.typeAnnotation
    if (value?.type === 'LogicalExpression' && LOGICAL.has(value.operator))
      return { type: 'chain', operator: value.operator, operands: operands(value, value.operator) }
    return value
  })
}

function read(path, source) {
  const plugins = /\.[cm]?ts$/.test(path)
    ? ['typescript', 'decorators-legacy']
    : /\.tsx$/.test(path)
      ? ['typescript', 'jsx', 'decorators-legacy']
      : ['jsx']
  try {
    return parse(source, {
      sourceType: 'unambiguous',
      plugins,
      tokens: true,
      allowReturnOutsideFunction: true,
    })
  } catch {
    return null
  }
}

/** Bodies of functions: all code in them belongs to some function. */
function bodiesOf(root) {
  const found = []
  const stack = [root.program]
  while (stack.length > 0) {
    const node = stack.pop()
    if (
      /^(?:Function|ObjectMethod|ClassMethod|ArrowFunction)/.test(node.type) &&
      node.body?.type === 'BlockStatement'
    )
      found.push(node.body)
    else
      for (const [key, value] of Object.entries(node))
        if (!ignored.has(key))
          for (const child of Array.isArray(value) ? value : [value])
            if (typeof child?.type === 'string' && typeof child.start === 'number') stack.push(child)
  }
  return found
}

const TRIES = 60

function scriptEdit(path, source, random) {
  const root = read(path, source)
  if (!root) return null
  const shape = shapeOf(root.program)
  const bodies = bodiesOf(root)
  const pick = list => list[Math.floor(random() * list.length)]
  for (let left = TRIES; left > 0 && bodies.length > 0; left--) {
    const body = pick(bodies)
    const tokens = root.tokens.filter(
      ({ start, end, type }) => start > body.start && end < body.end && typeof type === 'object',
    )
    const edit = tokens.length > 2 && pick(scriptChanges)(source, tokens, pick)
    if (!edit) continue
    const made = read(path, edit.source)
    if (made && shapeOf(made.program) !== shape) {
      return {
        ...edit,
        line: source.slice(0, edit.at).split('\n').length,
        control: cut(source, [body.end - 1, body.end - 1, '\n;void 0;']),
      }
    }
  }
  return null
}

const labelOf = ({ type }) => type.label
const cut = (source, ...spans) =>
  spans
    .sort((a, b) => b[0] - a[0])
    .reduce((text, [start, end, put = '']) => text.slice(0, start) + put + text.slice(end), source)

const scriptChanges = [
  // Brackets around what is between two tokens.
  (source, tokens, pick) => {
    const first = tokens.indexOf(pick(tokens))
    const last = first + pick([0, 2, 4, 6])
    if (!tokens[last]) return null
    const [from, to] = [tokens[first].start, tokens[last].end]
    return {
      what: `brackets around ${source.slice(from, to)}`,
      at: from,
      source: cut(source, [from, from, '('], [to, to, ')']),
    }
  },
  // Brackets removed.
  (source, tokens, pick) => {
    const opening = pick(tokens.filter(token => labelOf(token) === '('))
    if (!opening) return null
    let depth = 0
    for (const token of tokens.slice(tokens.indexOf(opening))) {
      if (labelOf(token) === '(') depth++
      if (labelOf(token) === ')') depth--
      if (depth === 0)
        return {
          what: `no brackets around ${source.slice(opening.start, token.end)}`,
          at: opening.start,
          source: cut(source, [opening.start, opening.end, ' '], [token.start, token.end, ' ']),
        }
    }
    return null
  },
  // One comma more or less.
  (source, tokens, pick) => {
    const comma = pick(tokens.filter(token => labelOf(token) === ','))
    if (!comma) return null
    const put = pick([',,', ' ', ', undefined,'])
    return {
      what: `"${put}" for a comma`,
      at: comma.start,
      source: cut(source, [comma.start, comma.end, put]),
    }
  },
  // Other quotes, which make another kind of text, or put a quote into it.
  (source, tokens, pick) => {
    const quoted = pick(tokens.filter(token => labelOf(token) === 'string'))
    if (!quoted) return null
    const text = source.slice(quoted.start, quoted.end)
    const put = pick([`\`${text.slice(1, -1)}\``, `${text[0]}\\${text[0]}${text.slice(1)}`])
    return {
      what: `${put} for ${text}`,
      at: quoted.start,
      source: cut(source, [quoted.start, quoted.end, put]),
    }
  },
]
