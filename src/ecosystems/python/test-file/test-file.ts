// Python candidates -> one test file: imports merged, helpers once, classes shared, names unique; or an existing one
// continued.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Language } from '../../../core/model/ports.js'
import type { TestFile } from '../../../core/model/target.js'
import { rememberText, plainText } from '../../shared/functions.js'
import { applyEdits, insertAt, replaceNode } from '../../shared/edits.js'
import type { Parse } from '../../shared/parser.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../../shared/syntax.js'
import {
  draftOf,
  editFile,
  FileNames,
  groupBlocks,
  nothingAdded,
  partOf,
  settleHelpers,
  type Added,
  type Draft,
  type Part,
} from '../../shared/test-file.js'
import { boundBy, formatImport, isImport, layImports, parseImports, type ImportEntry } from '../imports.js'
import { readFacts, type Facts } from '../replies/code-facts.js'
import { indent } from '../scan.js'
import { asSelected } from '../selection.js'
import { detectCodeStyle, inStyle, withoutUnusedValues, type CodeStyle } from './code-style.js'
import { editsFor } from './continue.js'
import { asCalledThere } from './own-module.js'

interface ClassPart extends Part<Syntax> {
  name: string
  taken: Set<string>
}

interface TestFileBuilder extends Added<ImportEntry, ClassPart> {
  facts: (text: string) => Facts
  names: FileNames
  present: Syntax | null
  codeStyle: CodeStyle
}

/** Python's `merge`. The file ends in a newline; `names` maps candidate ids to `TestX.test_y` or `test_y`. */
export function makeMerge(parse: Parse): Language['merge'] {
  const read = rememberText(text => readSyntax(parse, text))
  return (given, page) => {
    const { existing, selection } = page
    const codeStyle = detectCodeStyle(page, read, given)
    const facts = rememberText(text => readFacts(parse, text))
    const present = existing === null ? null : readSyntax(parse, plainText(existing))
    const candidates = given
      .map(candidate => (selection ? asSelected(candidate, selection, existing) : candidate))
      .map(candidate => (present ? asCalledThere(candidate, present, facts) : candidate))
      .map(candidate => inStyle(candidate, codeStyle, read))
    const builder: TestFileBuilder = {
      ...nothingAdded(),
      ...{ facts, names: new FileNames('_'), present, codeStyle },
    }
    if (present) ownAll(textsOf(present.children.filter(isImport)), textsOf(namedOf(present)), builder)
    for (const { imports, helpers } of candidates) ownAll(imports, helpers, builder)
    for (const candidate of candidates) addCandidate(candidate, builder)
    if (existing === null || !present) return { content: layFile(builder), names: builder.result }
    const isEmpty = namedOf(present).length === 0
    const edits = isEmpty
      ? [insertAt(present.source.length, layFile(builder))]
      : editsFor(present, builder, layClass)
    return { content: editFile(existing, edits), names: builder.result }
  }
}

/** A grown test in the style of its file, without inherited values that it does not need. */
export function makeGrownStyle(parse: Parse): (candidate: Candidate, page: TestFile) => Candidate {
  const read = rememberText(text => readSyntax(parse, text))
  return (candidate, page) => {
    const code = withoutUnusedValues(candidate.code, read)
    return inStyle({ ...candidate, code }, detectCodeStyle(page, read), read)
  }
}

const textsOf = (nodes: Syntax[]) => nodes.map(node => node.text)

/** The first import or helper with a name keeps it; tests and classes are renamed. */
function ownAll(imports: string[], helpers: string[], builder: TestFileBuilder): void {
  for (const entry of imports.flatMap(parseImports)) builder.names.own(boundBy(entry), formatImport(entry))
  for (const helper of helpers) for (const name of namesOf(helper, builder)) builder.names.own(name, helper)
}

function namesOf(helper: string, builder: TestFileBuilder): string[] {
  const head = /^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(helper)
  const isDefinition = head && /^(?:@|async\b|def\b|class\b|#)/.test(helper)
  return isDefinition ? [head[1] ?? ''] : [...builder.facts(helper).binds]
}

function addCandidate(candidate: Candidate, builder: TestFileBuilder): void {
  const { names } = builder
  const draft = draftOf(candidate, candidate.imports.flatMap(parseImports))
  draft.imports = draft.imports.map(entry => settleImport(entry, draft, builder))
  settleHelpers(draft, names, {
    namesOf: helper => namesOf(helper, builder),
    identityOf: helper => helper,
    rename: (_, from, to, definition) => renameAll(draft, from, to, builder, definition),
  })
  builder.imports.push(...draft.imports)
  for (const helper of draft.helpers) if (!builder.helpers.includes(helper)) builder.helpers.push(helper)
  if (draft.container) return addToClass(candidate, draft, draft.container, builder)
  const name = names.take(candidate.name)
  builder.body.push(renameHead(draft.code, candidate.name, name))
  builder.result[candidate.id] = name
}

/** A different import under a taken name gets an alias; `import a.b` and `import a.c` can share theirs. */
function settleImport(entry: ImportEntry, draft: Draft<ImportEntry>, builder: TestFileBuilder): ImportEntry {
  const [name, id] = [boundBy(entry), formatImport(entry)]
  const owner = builder.names.owners.get(name)
  const isPackage = entry.name === null && !entry.alias && /^import [\p{L}\p{N}_.]+$/u.test(owner ?? '')
  if (owner === undefined || owner === id || isPackage) return entry
  const alias = builder.names.aliasFor(name, id)
  renameAll(draft, name, alias, builder)
  return { ...entry, alias }
}

/** Fixtures are renamed as parameters too; a text that binds the name itself keeps it. */
function renameAll(
  draft: Draft<ImportEntry>,
  from: string,
  to: string,
  builder: TestFileBuilder,
  definition = -1,
): void {
  const isFixture = /^@[^\n]*\bfixture\b/m.test(draft.helpers[definition] ?? '')
  const rename = (text: string, isBound = false) => renameIn(text, from, to, isBound || isFixture, builder)
  draft.helpers = draft.helpers.map((text, at) =>
    rename(text, at === definition || namesOf(text, builder).includes(from)),
  )
  draft.code = rename(draft.code)
  if (!draft.container) return
  draft.container.header = renameIn(`${draft.container.header}\n    pass`, from, to, false, builder).slice(
    0,
    -9,
  )
  draft.container.members = draft.container.members.map(text => rename(text))
}

/** Attributes, keyword arguments and texts that bind the name themselves stay unchanged, unless `isBound`. */
function renameIn(
  text: string,
  from: string,
  to: string,
  isBound: boolean,
  builder: TestFileBuilder,
): string {
  const facts = builder.facts(text)
  if (!isBound && facts.binds.has(from)) return text
  const named = facts.names.filter(span => span.text === from)
  const quoted = facts.chains.has('pytest.mark.usefixtures')
    ? facts.strings.filter(span => span.text === `'${from}'` || span.text === `"${from}"`)
    : []
  const inside = quoted.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  return applyEdits(
    text,
    [...named, ...inside].map(span => replaceNode(span, to)),
  )
}

function renameHead(text: string, from: string, to: string): string {
  const head = new RegExp(`^((?:(?:async[ \\t]+)?def|class)[ \\t]+)${from}\\b`, 'm')
  return text.replace(head, (_, before: string) => before + to)
}

function addToClass(
  candidate: Candidate,
  draft: Draft<ImportEntry>,
  container: NonNullable<Candidate['container']>,
  builder: TestFileBuilder,
): void {
  const shared = sharedClass(container, builder)
  const part = shared ?? partOf(builder, JSON.stringify(container), () => partFor(container, builder))
  const name = builder.names.take(candidate.name, part.taken)
  const code = renameIn(draft.code, container.name, part.name, false, builder)
  part.tests.push(renameHead(code, candidate.name, name))
  builder.result[candidate.id] = `${part.name}.${name}`
}

/** True for a member that runs around each test of a class. */
const isSetUp = (member: string): boolean =>
  /\bfixture\b|\bdef (?:set_?up|tear_?down|(?:async)?setUp|(?:async)?tearDown)/i.test(member)

const plainSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A new class with the same name and header that contains all members needed, and no other set-up. */
function sharedClass(
  { name, header, members }: NonNullable<Candidate['container']>,
  { parts }: TestFileBuilder,
): ClassPart | null {
  for (const [key, part] of parts) {
    const first = JSON.parse(key) as NonNullable<Candidate['container']>
    if (first.name !== name || plainSpace(first.header) !== plainSpace(header)) continue
    const [own, held] = [members, first.members].map(texts => new Set(texts.map(plainSpace)))
    const isHeld = [...(own ?? [])].every(text => held?.has(text))
    if (isHeld && ![...(held ?? [])].some(text => !own?.has(text) && isSetUp(text))) return part
  }
  return null
}

/** The class of that name in the existing file, else a new one. */
function partFor(container: NonNullable<Candidate['container']>, builder: TestFileBuilder): ClassPart {
  const place = continuedClass(container, builder)
  const name = place ? container.name : builder.names.take(container.name)
  const members = container.members.map(text => renameIn(text, container.name, name, false, builder))
  return {
    name,
    header: renameHead(container.header, container.name, name),
    members,
    tests: [],
    taken: new Set(
      place ? membersOf(place).flatMap(methodName) : members.flatMap(text => [...builder.facts(text).binds]),
    ),
    place,
  }
}

const membersOf = (made: Syntax) => textsOf(namedOf(fieldOf(made, 'body') ?? made))

const methodName = (text: string) =>
  /^(?:@[^\n]*\n\s*)*(?:async +)?def +([\p{L}\p{N}_]+)/u.exec(text)?.[1] ?? []

/** The class of that name in the existing file, if it contains everything the new tests need. */
function continuedClass(
  { name, header, members }: NonNullable<Candidate['container']>,
  { present }: TestFileBuilder,
): Syntax | null {
  const node = (present ? namedOf(present) : [])
    .map(whole => (whole.type === 'decorated_definition' ? fieldOf(whole, 'definition') : whole))
    .findLast(made => made?.type === 'class_definition' && fieldOf(made, 'name')?.text === name)
  if (!node) return null
  const isTestCase = (text: string): boolean => /\bTestCase\b/.test(text.split(':\n')[0] ?? '')
  const held = new Set(membersOf(node).map(plainSpace))
  const fits =
    isTestCase(node.text) === isTestCase(header) && members.every(text => held.has(plainSpace(text)))
  return fits ? node : null
}

function layFile(builder: TestFileBuilder): string {
  const parts = builder.body.map(part => (typeof part === 'string' ? part : layClass(part)))
  const blocks = [
    layImports(builder.imports, builder.codeStyle),
    ...groupBlocks([...builder.helpers, ...parts], isPlain),
  ]
  const text = blocks.filter(block => block !== '').join('\n\n\n')
  return text === '' ? '' : `${text}\n`
}

const layClass = ({ header, members, tests }: ClassPart): string =>
  `${header}\n${indent(groupBlocks([...members, ...tests], isPlain).join('\n\n'))}`

const isPlain = (text: string) => !/^(?:@|async[ \t]+def\b|def\b|class\b|#)/.test(text)
