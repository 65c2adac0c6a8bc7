// The prompt of a row -> the code to test, and its frame: what is left without the code and its names.
import type { FunctionInfo } from '../model/target.js'
import { languageNamed } from '../compare/join.js'
import type { Language } from '../model/ports.js'
import type { Turn } from './rows.js'

export interface AskedCode {
  language: Language
  source: string
  functions: FunctionInfo[]
  /** True when some of its functions are shown by their first line only, so that it cannot run as it is. */
  outlined: boolean
}

/** A fenced block with its line indices; `last` is the closing line, or the end of the text if it is not closed. */
interface Fence {
  word: string
  code: string
  first: number
  last: number
}

/** Limits on the code blocks tried per prompt and on their length; real prompts stay well below. */
const most = { tries: 20, length: 100_000 }

const testing =
  /^[ \t]*(?:async\s+)?def\s+test_|\bTestCase\b|^[ \t]*(?:describe|it|test)[ \t]*\(|^[ \t]*\.\.\.[ \t]*$/m
const opening =
  /^(?:@[\w.]+|(?:async\s+)?def\s|class\s|import\s|from\s+\S+\s+import\s|export\s|(?:async\s+)?function\b|(?:const|let|var)\s+[\w$]+\s*=)/
const within =
  /^(?:\s|[})\]]|@|#(?!#)|\/[/*]|\*|["']|(?:async|def|class|import|from|export|function|const|let|var|if|for|while|try|with|return|else|elif|except|finally|raise)\b|[\w.$]+\s*(?::[^=\n]*)?=(?!=)|$)/

/** The code in the last turn that has any, with at least one sound function; null when there is none. */
export function readAsked(prompt: Turn[], languages: Language[]): AskedCode | null {
  for (const { content, role } of prompt.toReversed()) {
    if (role === 'assistant') continue
    const found = readText(content.replaceAll('\r\n', '\n'), languages)
    if (found !== null) return found
  }
  return null
}

function readText(text: string, languages: Language[]): AskedCode | null {
  const pieces = piecesOf(text)
  const code = pieces.filter(piece => !testing.test(piece.code))
  const all = [code.map(piece => piece.code).join('\n\n'), ...code.map(piece => piece.code)]
  const tries = [...new Set(all.slice(0, most.tries))].filter(source => source.length <= most.length)
  const word = code.find(piece => piece.word !== '')?.word.toLowerCase() ?? ''
  // Outlined code parses in one language but not in the other, where its fence is left out of the source.
  const left = (source: string): boolean =>
    code.some(piece => outline.test(piece.code) && !source.includes(piece.code))
  const named = languageNamed(word, languages)
  const order = named ? [named, ...languages.filter(language => language !== named)] : languages
  for (const language of order)
    for (const source of tries) {
      const { functions, error } = language.functions(source)
      const sound = error === null && functions.length > 0 && functions.every(made => made.sound)
      const own = functions.filter(made => !isOutline(made))
      if (sound && own.some(made => made.bodyLines.length > 0))
        return { language, source, functions: own, outlined: own.length < functions.length || left(source) }
    }
  return null
}

/** `def f(a): ...` and `function f(a) { ... }`, as our own requests show surrounding code. */
const outline = /(?::|=>) ?\.\.\.[ \t]*$|\{ ?\.\.\. ?\}[ \t]*$/m
/** Functions only, since a method without a body may well be abstract. */
const isOutline = ({ kind, source }: FunctionInfo): boolean =>
  kind === 'function' && outline.test(source.split('\n', 1)[0] ?? '')

function piecesOf(text: string): Pick<Fence, 'word' | 'code'>[] {
  const fenced = fencesIn(text)
  if (fenced.length > 0) return fenced
  const bare = bareSpan(text)
  return bare ? [{ word: '', code: text.slice(bare.start, bare.end) }] : []
}

/** Looks at each line once, so that hostile text takes linear time. */
function fencesIn(text: string): Fence[] {
  const found: Fence[] = []
  let open: { mark: string; word: string; first: number } | null = null
  const lines = text.split('\n')
  const close = (last: number): void => {
    if (open) found.push({ ...open, code: lines.slice(open.first + 1, last).join('\n'), last })
    open = null
  }
  lines.forEach((line, at) => {
    const [, mark = '', word = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*([\w+-]*)/.exec(line) ?? []
    if (mark === '') return
    if (open === null) open = { mark, word, first: at }
    else if (word === '' && mark.startsWith(open.mark)) close(at)
  })
  close(lines.length)
  return found
}

/** Code in a prompt without a fence: from its first line to the last that can be code. */
function bareSpan(text: string): { start: number; end: number } | null {
  const lines = text.split('\n')
  const first = lines.findIndex(line => opening.test(line))
  if (first < 0) return null
  const after = lines.findIndex((line, at) => at > first && !within.test(line))
  const end = after < 0 ? lines.length : after
  const before = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
  const code = lines.slice(first, end).join('\n')
  return { start: before, end: before + code.trimEnd().length }
}

/** The action's own request has parts that depend on the function: all its forms count as the same frame. */
const own = /^Write unit tests for `[^`\n]*` from the module `[^`\n]*`\.\n/

/** Equal for prompts of one template, whatever function and language they are about. */
export function frameOf(prompt: Turn[], asked: AskedCode | null): string {
  const names = [...new Set(asked?.functions.flatMap(made => made.name.split('.')) ?? [])]
  return JSON.stringify(prompt.map(({ role, content }) => [role, frameText(content, names)]))
}

function frameText(content: string, names: string[]): string {
  if (own.test(content)) return '<the request of the action>'
  const text = content.replaceAll('\r\n', '\n')
  const fenced = withoutFences(text)
  const bare = fenced === text ? bareSpan(text) : null
  const bared = bare ? `${text.slice(0, bare.start)}<code>${text.slice(bare.end)}` : fenced
  const known = new Set(names)
  const word = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu
  const plain = bared.replace(word, found => (known.has(found) ? '<name>' : found))
  return plain.replace(/\b(?:python|javascript|typescript)\b/gi, '<language>').trimEnd()
}

function withoutFences(text: string): string {
  const lines = text.split('\n')
  for (const { first, last } of fencesIn(text).reverse()) lines.splice(first, last - first + 1, '<code>')
  return lines.join('\n')
}
