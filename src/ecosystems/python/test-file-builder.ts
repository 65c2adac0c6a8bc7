// A test file under way: who owns which name, what was added, and what an existing file already has.
import type { Parse } from '../shared/parser.js'
import { fieldOf, namedOf, readSyntax, type Syntax } from '../shared/syntax.js'
import { rememberFacts } from '../shared/code-facts.js'
import { readFacts, type Facts } from './replies/code-facts.js'
import { boundBy, formatImport, parseImports, type ImportEntry } from './imports.js'

export interface ClassPart {
  name: string
  header: string
  members: string[]
  tests: string[]
  taken: Set<string>
  /** The class of the existing file that it continues, null for a new one. */
  continued: Syntax | null
}

export interface TestFileBuilder {
  facts: (text: string) => Facts
  imports: ImportEntry[]
  /** Top-level name -> the text or import that owns it. */
  owners: Map<string, string>
  taken: Set<string>
  helpers: string[]
  /** Plain tests as texts, classes as parts, in the order of their first test. */
  body: (string | ClassPart)[]
  classes: Map<string, ClassPart>
  names: Record<string, string>
  present: Present | null
}

/** What an existing file holds at its top level. */
export interface Present {
  text: string
  root: Syntax
  imports: { node: Syntax; entries: ImportEntry[] }[]
  classes: Map<string, Syntax>
}

/** An empty sheet, or one in which the names of an existing file are taken. */
export function openTestFileBuilder(parse: Parse, existing: string | null): TestFileBuilder {
  const builder: TestFileBuilder = {
    facts: rememberFacts(text => readFacts(parse, text)),
    imports: [],
    owners: new Map(),
    taken: new Set(),
    helpers: [],
    body: [],
    classes: new Map(),
    names: {},
    present: existing === null ? null : readPresent(parse, existing),
  }
  if (builder.present) reserve(builder, builder.present)
  return builder
}

function readPresent(parse: Parse, text: string): Present {
  const root = readSyntax(parse, text)
  const present: Present = { text, root, imports: [], classes: new Map() }
  for (const node of namedOf(root)) {
    if (/^(?:import|import_from|future_import)_statement$/.test(node.type))
      present.imports.push({ node, entries: parseImports(node.text) })
    const made = node.type === 'decorated_definition' ? fieldOf(node, 'definition') : node
    const name = made?.type === 'class_definition' ? fieldOf(made, 'name') : null
    if (made && name) present.classes.set(name.text, made)
  }
  return present
}

function reserve(builder: TestFileBuilder, present: Present): void {
  for (const entry of present.imports.flatMap(one => one.entries)) take(boundBy(entry), formatImport(entry))
  for (const node of namedOf(present.root)) {
    const text = node.text
    const head = /^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}\p{N}_]+)/mu.exec(text)
    const defined = head && /^(?:@|async\b|def\b|class\b)/.test(text)
    for (const name of defined ? [head[1] ?? ''] : builder.facts(text).binds) take(name, text)
  }
  function take(name: string, text: string): void {
    if (name === '') return
    if (!builder.owners.has(name)) builder.owners.set(name, text)
    builder.taken.add(name)
  }
}

/** Names of methods and attributes of a class that is there. */
export function membersOf(made: Syntax): { texts: string[]; names: Set<string> } {
  const body = fieldOf(made, 'body')
  const texts = (body ? namedOf(body) : []).map(node => node.text)
  const names = texts.flatMap(
    text => /^(?:@[^\n]*\n\s*)*(?:async +)?def +([\p{L}\p{N}_]+)/u.exec(text)?.[1] ?? [],
  )
  return { texts, names: new Set(names) }
}
