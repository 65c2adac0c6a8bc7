// A test file -> its tests as origins of new ones: their literals, and the file with grown tests below their origins.
import { splitTest } from '../../core/baseline/own-tests.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { Growth, Holder, Language, OriginTest } from '../../core/model/ports.js'
import type { TestFile, Value } from '../../core/model/target.js'
import { insertAt, type Edit } from './edits.js'
import { plainText } from './functions.js'
import type { OpenTest } from './surgery.js'
import { fieldText, lineStart, namedOf, walk, type Syntax } from './syntax.js'
import { editFile } from './test-file.js'

/** A test as it stands in its file. */
export interface PlacedTest {
  /** Names of the groups around it, outermost first. */
  groups: string[]
  name: string
  /** Dedented source: the test itself, or one test for each row of its table. */
  codes: string[]
  /** Where another test can be inserted after it. */
  end: number
  /** Indentation of its first line. */
  margin: string
}

/** What a language knows about its test files. */
interface GrowthLanguage {
  tests(text: string): PlacedTest[]
  /** How a runner joins the names of groups and test. */
  separator: string
  /** The name with a number that makes it unique. */
  numbered(name: string, number: number): string
  open(candidate: Candidate): OpenTest | null
  /** The code that a test runs, without its name and decorators; null when there is none. */
  bodyOf(code: string): Syntax | null
  /** The value of a literal that may be varied; null for any other node. */
  valueOf(node: Syntax): Value | null
  rename(code: string, name: string): string
  /** A text indented by the margin; string literals keep their content. */
  indent(code: string, margin: string): string
  /** The text between a test and the next one. */
  gap(test: PlacedTest): string
}

const MOST_LITERALS = 60

export function makeGrowth(language: GrowthLanguage): Growth {
  const named = (text: string, name: string): PlacedTest[] =>
    language.tests(plainText(text)).filter(test => fullName(test, language) === name)
  return {
    origins: (text, name) => {
      const [test, more] = named(text, name)
      if (!test || more) return []
      return test.codes.map(code => ({
        name: test.name,
        code,
        literals: literalsOf(code, test.name, language),
      }))
    },
    parts: code => partsOf(code, language).length,
    without: (code, left) => withoutParts(code, left, language),
    insert: (text, grown) => insertGrown(text, grown, language),
  }
}

const fullName = ({ groups, name }: PlacedTest, { separator }: GrowthLanguage): string =>
  [...groups, name].join(separator)

interface Part {
  start: number
  end: number
}

/** Statements on lines of their own, each with the comments above it; empty when any statement is not. */
function partsOf(code: string, { bodyOf }: GrowthLanguage): Part[] {
  const body = bodyOf(code)
  const parts: Part[] = []
  for (const node of body ? namedOf(body) : []) {
    const line = code.indexOf('\n', node.end)
    const end = line < 0 ? code.length : line + 1
    const isAlone =
      code.slice(lineStart(code, node.start), node.start).trim() === '' &&
      /^[\s;]*(?:(?:#|\/\/).*)?$/.test(code.slice(node.end, end))
    if (!isAlone) return []
    parts.push({ start: withComments(code, lineStart(code, node.start)), end })
  }
  return parts
}

/** The start of the comments directly above a line. */
function withComments(code: string, start: number): number {
  const above = start > 0 ? lineStart(code, start - 1) : 0
  return start > 0 && /^\s*(?:#|\/\/)/.test(code.slice(above, start)) ? withComments(code, above) : start
}

/** The code without some of its parts; null when that would remove none or all of them. */
function withoutParts(code: string, left: readonly number[], language: GrowthLanguage): string | null {
  const parts = partsOf(code, language)
  const gone = parts.filter((_, at) => left.includes(at))
  if (gone.length === 0 || gone.length === parts.length) return null
  const [first] = parts
  // A test does not start with an empty line.
  const behind = (text: string, part: Part): string =>
    part === first ? text.replace(/^(?:[ \t]*\n)+/, '') : text
  const text = gone.reduceRight(
    (rest, part) => rest.slice(0, part.start) + behind(rest.slice(part.end), part),
    code,
  )
  return text.replace(/\n(?:[ \t]*\n){2,}/g, '\n\n').replace(/\s+$/, '')
}

/** Leaves out the expected values of assertions: observed ones replace them. */
function literalsOf(code: string, name: string, language: GrowthLanguage): OriginTest['literals'] {
  const body = language.bodyOf(code)
  if (!body) return []
  const expected = expectedIn(code, name, language)
  const found: OriginTest['literals'] = []
  const isExpected = ({ start, end }: Syntax): boolean =>
    expected.some(edit => start >= edit.start && end <= edit.end && edit.end > edit.start)
  for (const node of walk(body, inner => !isExpected(inner))) {
    const value = isExpected(node) ? null : language.valueOf(node)
    const holder = value ? holderOf(node) : null
    if (value) found.push({ start: node.start, end: node.end, value, ...(holder ? { holder } : {}) })
    if (found.length >= MOST_LITERALS) break
  }
  return found
}

/** Node types that name a value, and the field with the name. */
const holders: Record<string, string> = {
  pair: 'key',
  keyword_argument: 'name',
  variable_declarator: 'name',
  assignment: 'left',
}

/** The name given to a literal, or to the list around it. */
function holderOf({ parent }: Syntax, inside = false): Holder | null {
  if (!parent) return null
  const field = holders[parent.type]
  if (field === undefined)
    return /^(?:array|list|tuple|set)$/.test(parent.type) ? holderOf(parent, true) : null
  const name = fieldText(parent, field).replace(/^(['"])(.*)\1$/, '$2')
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? { name, inside } : null
}

function expectedIn(code: string, name: string, { open }: GrowthLanguage): Edit[] {
  const test = open({ ...noCandidate, name, code })
  return (test?.assertions ?? []).flatMap(({ comparison }) => comparison?.rewrite('0') ?? [])
}

const noCandidate: Candidate = {
  ...{ id: '', target: '', writer: '', name: '', code: '', draft: '', framework: '' },
  ...{ container: null, imports: [], helpers: [], fixes: [], observed: true },
}

function insertGrown(
  text: string,
  grown: readonly Candidate[],
  language: GrowthLanguage,
): ReturnType<Growth['insert']> {
  const tests = language.tests(plainText(text))
  const taken = new Set(tests.map(test => fullName(test, language)))
  const names: Record<string, string> = {}
  const edits = grown.flatMap(({ id, grownFrom = '', name, code }) => {
    const origin = tests.find(test => fullName(test, language) === splitTest(grownFrom).name)
    if (!origin) return []
    const own = freeName({ ...origin, name }, taken, language)
    const full = fullName({ ...origin, name: own }, language)
    taken.add(full)
    names[id] = full
    const written = own === name ? code : language.rename(code, own)
    return [insertAt(origin.end, `${language.gap(origin)}${language.indent(written, origin.margin)}`)]
  })
  return { content: editFile(text, edits), names }
}

function freeName(test: PlacedTest, taken: ReadonlySet<string>, language: GrowthLanguage): string {
  let name = test.name
  for (let number = 2; taken.has(fullName({ ...test, name }, language)); number += 1)
    name = language.numbered(test.name, number)
  return name
}

/**
 * Inserts grown tests below their origins in the existing file and merges all others as before. `laid` adapts a grown
 * test to the file's style.
 */
export function mergeWithGrown(
  merge: Language['merge'],
  growth: Growth,
  laid: (candidate: Candidate, page: TestFile) => Candidate = candidate => candidate,
): Language['merge'] {
  return (candidates, page) => {
    const grown = candidates
      .filter(({ grownFrom }) => grownFrom !== undefined)
      .map(candidate => laid(candidate, page))
    if (grown.length === 0 || page.existing === null) return merge(candidates, page)
    const others = candidates.filter(({ grownFrom }) => grownFrom === undefined)
    const merged = others.length > 0 ? merge(others, page) : { content: page.existing, names: {} }
    const inserted = growth.insert(merged.content, grown)
    return { content: inserted.content, names: { ...merged.names, ...inserted.names } }
  }
}
