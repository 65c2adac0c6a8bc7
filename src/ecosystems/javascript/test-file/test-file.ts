// JavaScript candidates -> one test file, new or continued: imports merged, helpers once, titles unique.
import type { Candidate } from '../../../core/model/candidate.js'
import type { Language } from '../../../core/model/ports.js'
import type { TestFile } from '../../../core/model/target.js'
import { applyEdits, insertAt } from '../../shared/edits.js'
import { rememberText, plainText } from '../../shared/functions.js'
import { namedOf, type Syntax, type ReadText } from '../../shared/syntax.js'
import { editFile, FileNames, nothingAdded, partOf } from '../../shared/test-file.js'
import { formatJoined, joinImports, kindAmong, kindOf, parseImports } from '../imports.js'
import { repeatedTest } from '../replies/outline.js'
import { titlePatternOf } from '../replies/titles.js'
import { runners } from '../runners/index.js'
import { allTests, readBlock, readBlocks } from './blocks.js'
import { applyCodeStyle, detectCodeStyle, orElse, shapeOf, type CodeStyle } from './code-style.js'
import { editsFor, groupStatements, layPart, placeFor, type TestFileBuilder } from './continue.js'
import { callByModule, ownAll, readDraft, renameAll, settle, type Draft } from './names.js'

/** The language's `merge`. `names` maps candidate ids to the full titles that runners report. */
export function makeMerge(parse: ReadText): Language['merge'] {
  return (candidates, page) => {
    const existing = page.existing === null ? null : plainText(page.existing)
    const like = page.like?.replaceAll('\r\n', '\n') ?? null
    const builder = openTestFileBuilder(candidates, { existing, like }, rememberText(parse))
    for (const candidate of candidates) addCandidate(candidate, builder)
    const content = page.existing === null ? layFile(builder) : editFile(page.existing, editsFor(builder))
    return { content, names: builder.result }
  }
}

function openTestFileBuilder(
  candidates: readonly Candidate[],
  page: TestFile,
  read: ReadText,
): TestFileBuilder {
  const { existing, like } = page
  const present = existing === null ? null : read(existing)
  const imports = candidates.flatMap(candidate => parseImports(candidate.imports, read).entries)
  const kind =
    (present && kindOf(present)) ?? kindAmong(imports) ?? (like === null ? null : kindOf(read(like)))
  const builder: TestFileBuilder = {
    ...nothingAdded(),
    read,
    present,
    kind: kind ?? 'import',
    names: new FileNames(''),
    there: new Map(),
    codeStyle: codeStyleOf(candidates, page, read),
    known: new Set((present ? namedOf(present) : []).map(shapeOf)),
    titles: new Set((present ? allTests(readBlocks(present)) : []).map(test => test.full)),
    isStrict: present === null && kind === 'require' && isStrict(read(like ?? '')),
  }
  if (present) ownAll(present, builder)
  return builder
}

/** True for a text that begins with the directive. */
function isStrict(tree: Syntax): boolean {
  const first = namedOf(tree).find(node => node.type !== 'hash_bang_line')
  return first !== undefined && /^(['"])use strict\1;?$/.test(first.text)
}

/** The style of the file or of a similar one; if neither shows it, that of most candidates. */
function codeStyleOf(
  candidates: readonly Candidate[],
  { existing, like }: TestFile,
  read: ReadText,
): CodeStyle {
  const shown = [existing, like].filter(text => text !== null).map(text => detectCodeStyle(text, read))
  const own = detectCodeStyle(candidates.map(({ code }) => code).join('\n'), read)
  return [...shown, { ...own, word: null, commas: { literals: null, calls: null } }].reduce(orElse)
}

function addCandidate(candidate: Candidate, builder: TestFileBuilder): void {
  const { read, titles, imports, helpers, body, result } = builder
  const draft = readDraft(candidate, builder)
  useRunnerWord(candidate, draft, builder)
  if (candidate.writer === 'explorer' && builder.present) callByModule(draft, builder.present.source, builder)
  settle(draft, builder)
  imports.push(...draft.imports)
  const place = placeFor(candidate, draft, builder)
  for (const helper of draft.helpers) if (!isThere(helper, builder)) helpers.push(helper)
  const { name = '', header = '', members = [] } = draft.container ?? {}
  const around = place?.full ?? name
  const title = freeTitle(around, candidate.name, titles)
  const code = retitle(draft.code, title.slice(candidate.name.length), read)
  result[candidate.id] = titleIn(around, titlePatternOf(code, read) ?? title)
  const key = place ? `place ${place.node.start}` : JSON.stringify([header, members])
  if (!place && !draft.container) body.push(code)
  else
    partOf(builder, key, () => ({ header, members: place ? [] : members, tests: [], place })).tests.push(code)
}

/** `it` for `test` or vice versa, when the runner has both and the project's text uses only one. */
function useRunnerWord(
  candidate: Candidate,
  draft: Draft,
  { codeStyle, names, read }: TestFileBuilder,
): void {
  const { word } = codeStyle
  const known = runners.find(({ name }) => name === candidate.framework)?.names ?? []
  if (word === null || !known.includes('it') || !known.includes('test')) return
  const other = word === 'it' ? 'test' : 'it'
  if (names.owners.has(other) && !names.owners.has(word)) return
  const own = draft.imports.filter(entry => entry.local === other)
  if (!own.every(({ name, module }) => name === other && runners.some(runner => runner.module === module)))
    return
  draft.imports = draft.imports.map(entry =>
    own.includes(entry) ? { ...entry, name: word, local: word } : entry,
  )
  renameAll(draft, other, word, read)
}

/** True when the existing file or an earlier candidate has exactly this helper. */
function isThere(helper: string, { read, known, helpers }: TestFileBuilder): boolean {
  const nodes = namedOf(read(helper))
  if (nodes.length > 0 && nodes.every(node => known.has(shapeOf(node)))) return true
  return helpers.some(other => shapeOf(read(other)) === shapeOf(read(helper)))
}

const titleIn = (around: string, title: string) => (around === '' ? title : `${around} ${title}`)

function freeTitle(around: string, name: string, titles: Set<string>): string {
  let title = name
  for (let number = 2; titles.has(titleIn(around, title)); number += 1) title = `${name} (${number})`
  titles.add(titleIn(around, title))
  return title
}

/** Inserts an addition to the title before its closing quote. */
function retitle(code: string, more: string, read: ReadText): string {
  const [statement] = namedOf(read(code))
  const { titleNode = null } = (statement && (readBlock(statement) ?? repeatedTest(statement))) ?? {}
  const isText = /^(?:template_)?string$/.test(titleNode?.type ?? '')
  if (more === '' || !titleNode || !isText) return code
  return applyEdits(code, [insertAt(titleNode.end - 1, more)])
}

function layFile(builder: TestFileBuilder): string {
  const blocks = [
    ...builder.helpers,
    ...builder.body.map(part => (typeof part === 'string' ? part : layPart(part, builder))),
  ]
  const text = [
    builder.isStrict ? "'use strict'" : '',
    joinImports(builder.imports).flatMap(formatJoined).join('\n'),
    ...groupStatements(blocks, builder.read),
  ]
    .filter(block => block !== '')
    .join('\n\n')
  return text === '' ? '' : `${applyCodeStyle(text, builder.codeStyle, builder.read)}\n`
}
