// Turns the parsed versions of changed files into ranked targets, skipped functions and unread files.
import { hunksIn } from '../baseline/hunks.js'
import type {
  WatchedFunction,
  WatchedSides,
  Hunk,
  ParsedFile,
  FunctionInfo,
  FileChange,
  SkippedTarget,
  Target,
  UnreadFile,
} from '../model/target.js'
import { append, groupBy } from '../lists.js'
import { codeOf, linesOfChange, linesOfVersions, type ChangeLines } from './changed-lines.js'
import { excerptOf } from './excerpt.js'
import { linesOutsideFunctions, readersOf } from './outside-functions.js'
import { LONGEST_FUNCTION, shortName, splitLong } from './long-functions.js'

/** One changed file of a known language with both sides parsed; a missing or unreadable side is null. */
export interface ReadFile {
  change: FileChange
  language: string
  framework: string
  before: ParsedFile | null
  after: ParsedFile | null
  /** Why tests cannot import it, null when they can. */
  notImportable: string | null
}

interface TargetOptions {
  maxFunctions: number
  /** True when a test of the project already names the function. */
  mentioned(file: string, name: string): boolean
}

/** A target with what was parsed of it on both sides; `function` is what tests call. */
export interface Found {
  target: Target
  function: FunctionInfo
  before: FunctionInfo | null
  result: ParsedFile
  /** The target and the function that leads to it, on each side, under the ids of the head. */
  watched: WatchedSides
  /** Hunks of the change that lie in the target. */
  hunks: Hunk[]
  /** Source of the target on both sides. */
  code: { now: string; before: string | null }
}

interface Targets {
  found: Found[]
  /** Skipped functions that no test can call directly, but that tests of the project may still run. */
  watchOnly: Found[]
  skipped: SkippedTarget[]
  unread: UnreadFile[]
}

/** All definitions of one qualified name in one file. */
interface Group {
  name: string
  after: FunctionInfo[]
  before: FunctionInfo[]
  file: ReadFile
  changed: ChangeLines
}

function codesOf(definitions: FunctionInfo[]): string {
  return definitions.map(codeOf).sort().join('\u0001')
}

/** The code without the function's own name, so that a mere rename makes no difference. */
function namelessOf(definitions: FunctionInfo[], name: string): string {
  const own = name.slice(name.lastIndexOf('.') + 1)
  const codes = definitions.map(made =>
    made.tokens.map(token => (token === own ? '\u0002' : token)).join('\0'),
  )
  return codes.sort().join('\u0001')
}

type Named = Map<string, FunctionInfo[]>

/** The functions of both sides by name, long ones in parts. */
function bothByName({ before, after }: ReadFile): { before: Named; after: Named } {
  const name = (made: FunctionInfo): string => made.name
  const sides = {
    before: groupBy(before?.functions ?? [], name),
    after: groupBy(after?.functions ?? [], name),
  }
  return splitLong(sides.before, sides.after)
}

function groupsOf(file: ReadFile): Group[] {
  const { before, after } = bothByName(file)
  const changed = linesOfChange(file.change)
  return [...after].map(([name, after]) => ({
    name,
    after,
    before: before.get(name) ?? [],
    file,
    changed,
  }))
}

/** A function removed from a file, of which an added one may be the moved or renamed form. It is matched once only. */
interface Gone {
  isUsed: boolean
}

/** Returns a function that tells whether an added group was only moved or renamed. */
function moves(files: ReadFile[]): (group: Group) => boolean {
  const moved = new Map<string, Gone[]>()
  const renamed = new Map<ReadFile, Map<string, Gone[]>>()
  for (const file of files) {
    const { before, after } = bothByName(file)
    const nameless = new Map<string, Gone[]>()
    for (const [name, old] of before) {
      if (after.has(name)) continue
      const gone: Gone = { isUsed: false }
      append(moved, `${name}\n${codesOf(old)}`, gone)
      append(nameless, namelessOf(old, name), gone)
    }
    renamed.set(file, nameless)
  }
  const take = (list: Gone[] | undefined): boolean => {
    const found = list?.find(entry => !entry.isUsed)
    if (found) found.isUsed = true
    return found !== undefined
  }
  return group =>
    take(moved.get(`${group.name}\n${codesOf(group.after)}`)) ||
    take(renamed.get(group.file)?.get(namelessOf(group.after, group.name)))
}

/** The definition that a test reaches: reachable ones are preferred, then ones with a body, then changed ones. */
function chosenOf(group: Group): FunctionInfo {
  const old = new Set(group.before.map(codeOf))
  const score = (made: FunctionInfo) =>
    (made.unreachable === null ? 4 : 0) +
    (made.bodyLines.length > 0 ? 2 : 0) +
    (old.has(codeOf(made)) ? 0 : 1)
  return group.after.reduce((best, made) => (score(made) > score(best) ? made : best))
}

function reasonAgainst(group: Group, made: FunctionInfo): string | null {
  if (!made.sound) return `it does not parse (in lines ${made.lines[0]} to ${made.lines[1]})`
  if (group.file.notImportable !== null) return `not importable: ${group.file.notImportable}`
  if (made.unreachable !== null) return `not reachable: ${made.unreachable}`
  return made.bodyLines.length === 0 ? 'nothing to run: it has no body' : null
}

/** True when tests cannot call it, but other code may run it. */
const isRunByOthers = ({ file }: Group, made: FunctionInfo): boolean =>
  made.unreachable !== null && made.sound && file.notImportable === null && made.bodyLines.length > 0

/** `reading` holds the lines of an unchanged function that read a changed constant, null when it changed itself. */
function foundOf(group: Group, made: FunctionInfo, reading: number[] | null = null): Found {
  const { change, language, framework, after } = group.file
  const old = new Set(group.before.map(codeOf))
  const isLike = (version: FunctionInfo): boolean =>
    (version.unreachable === null) === (made.unreachable === null)
  const changed = group.after.filter(version => isLike(version) && !old.has(codeOf(version)))
  const versions = changed.length > 0 ? changed : [made]
  const lines = reading
    ? { changedLines: readingLines(made, reading), onlyReads: true as const }
    : linesOfVersions(versions, group)
  const alike = group.before.filter(version => version.decorators.join() === made.decorators.join())
  const before =
    alike[0] ?? group.before.find(version => version.unreachable === null) ?? group.before[0] ?? null
  const caller = (made.via && after?.functions.find(({ name }) => name === made.via)) || null
  const target: Target = {
    id: idOf(change.path, group.name),
    file: change.path,
    name: shortName(group.name),
    language,
    framework,
    change: before ? 'changed' : 'added',
    lines: made.lines,
    ...lines,
    via: caller ? idOf(change.path, caller.name) : null,
    baseId: before ? idOf(change.oldPath ?? change.path, group.name) : null,
  }
  const called = shownWhere(caller ? throughCaller(caller, made) : made, target.changedLines)
  const result = after ?? { functions: [], classes: {}, error: null }
  const watched = watchedOf(target, { made, caller, before, file: group.file })
  const code = { now: made.source, before: before?.source ?? null }
  return { target, function: called, before, result, watched, code, hunks: hunksIn(change.hunks, made.lines) }
}

const defaultsOf = ({ parameters }: FunctionInfo): (string | null)[] =>
  parameters
    .filter(({ pass }) => pass === 'positional' || pass === 'either')
    .map(parameter => parameter.default)

interface OfTarget {
  made: FunctionInfo
  caller: FunctionInfo | null
  before: FunctionInfo | null
  file: ReadFile
}

function watchedOf(target: Target, { made, caller, before, file }: OfTarget): WatchedSides {
  const oldFile = file.change.oldPath ?? file.change.path
  const oldCaller = caller && file.before?.functions.find(({ name }) => name === caller.name)
  const watch = (
    id: string | null,
    path: string,
    found: FunctionInfo | null | undefined,
    reaches?: string[],
  ): WatchedFunction[] =>
    id !== null && found
      ? [
          {
            id,
            file: path,
            name: found.name,
            lines: found.lines,
            kind: found.kind,
            defaults: defaultsOf(found),
            ...(reaches ? { reaches } : {}),
          },
        ]
      : []
  return {
    head: [...watch(target.id, target.file, made), ...watch(target.via, target.file, caller, [target.id])],
    base: [...watch(target.id, oldFile, before), ...watch(target.via, oldFile, oldCaller, [target.id])],
  }
}

const idOf = (file: string, name: string): string => `${file}::${shortName(name)}`

function readingLines({ bodyLines }: FunctionInfo, reading: number[]): number[] {
  const own = bodyLines.filter(line => reading.includes(line))
  return own.length > 0 ? own : bodyLines
}

/** A function too long for a prompt is shown by its start and the code around the change. */
function shownWhere(made: FunctionInfo, changed: number[]): FunctionInfo {
  return { ...made, source: excerptOf(made.source, made.lines[0], changed, LONGEST_FUNCTION) }
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function ranked(found: Found[], options: TargetOptions): Found[] {
  const key = ({ target, function: made }: Found) => [
    target.onlyReads ? 1 : 0,
    made.public ? 0 : 1,
    -Math.min(
      made.branches,
      made.lines[1] - made.lines[0] < LONGEST_FUNCTION ? Infinity : target.changedLines.length,
    ),
    -target.changedLines.length,
    options.mentioned(target.file, target.name) ? 1 : 0,
  ]
  const keyed = found.map(item => ({ each: item, key: key(item) }))
  keyed.sort((a, b) => {
    const at = a.key.findIndex((part, i) => part !== b.key[i])
    return at < 0 ? byText(a.each.target.id, b.each.target.id) : (a.key[at] ?? 0) - (b.key[at] ?? 0)
  })
  return keyed.map(({ each }) => each)
}

function skipOf(file: string, name: string, reason: string): SkippedTarget {
  return { id: idOf(file, name), file, name: shortName(name), reason }
}

/** Adds unchanged functions that read a changed constant of their file; returns the lines outside all functions. */
function addReaders(files: ReadFile[], groups: Group[], take: Take, named: Set<string>): UnreadFile[] {
  const byFile = groupBy(groups, ({ file }) => file.change.path)
  return files.flatMap(file => {
    const { path } = file.change
    const own = new Map((byFile.get(path) ?? []).map(group => [group.name, group]))
    const changed = [...own.values()].filter(group => named.has(idOf(path, group.name)))
    for (const { name, lines } of readersOf(file)) {
      const group = own.get(name)
      if (group && !named.has(idOf(path, name))) take(group, lines)
    }
    const functions = changed.flatMap(({ name, after }) => after.map(({ lines }) => ({ name, lines })))
    const reason = linesOutsideFunctions(file, functions)
    return reason === null ? [] : [{ file: path, reason }]
  })
}

type Take = (group: Group, reading: number[] | null) => void

/**
 * The functions whose own code changed between the two sides. Deleted, moved and merely renamed ones do not count;
 * each id occurs once, as a target or as skipped. Files with an error are also listed as unread.
 */
export function findTargets(files: ReadFile[], options: TargetOptions): Targets {
  const moved = moves(files)
  const found: Found[] = []
  const watchOnly: Found[] = []
  const skipped: SkippedTarget[] = []
  const named = new Set<string>()
  const take: Take = (group, reading) => {
    const made = chosenOf(group)
    const reason = reasonAgainst(group, made)
    named.add(idOf(group.file.change.path, group.name))
    const read = (): Found => foundOf(group, made, reading)
    if (reason === null) return void found.push(read())
    skipped.push(skipOf(group.file.change.path, group.name, reason))
    if (isRunByOthers(group, made)) watchOnly.push(read())
  }
  const groups = files.flatMap(groupsOf)
  for (const group of groups) {
    if (group.before.length > 0 && codesOf(group.before) === codesOf(group.after)) continue
    if (group.before.length === 0 && moved(group)) continue
    take(group, null)
  }
  const outside = addReaders(files, groups, take, named)
  skipped.sort((a, b) => byText(a.id, b.id))
  const all = ranked(found, options)
  const over = all.slice(options.maxFunctions).map(({ target }) => target)
  const reason = `over max-functions (${options.maxFunctions})`
  return {
    found: all.slice(0, options.maxFunctions),
    watchOnly: ranked(watchOnly, options).slice(0, options.maxFunctions),
    skipped: [...skipped, ...over.map(target => skipOf(target.file, target.name, reason))],
    unread: [
      ...files.flatMap(({ change, after }) =>
        after?.error ? [{ file: change.path, reason: after.error }] : [],
      ),
      ...outside,
    ],
  }
}

/** The caller as the function to call, with the code and literals of the function that is actually tested. */
function throughCaller(caller: FunctionInfo, changed: FunctionInfo): FunctionInfo {
  return {
    ...caller,
    literals: [...changed.literals, ...caller.literals],
    context: [...caller.context, changed.source],
  }
}
