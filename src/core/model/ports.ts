// The core's view of everything outside it: languages, test runners, models, the sandbox, git and the forge.
import type {
  Member,
  Script,
  Type,
  WatchedFunction,
  ParsedFile,
  Value,
  Lines,
  Access,
  ReachableClasses,
  TestTask,
  ChangeSet,
  TestFile,
  Formatting,
  Start,
  Selection,
} from './target.js'
import type {
  Call,
  DirectCommand,
  Job,
  Kill,
  Observation,
  JobOutcome,
  RunResult,
  Instrumented,
  Mutant,
} from './run.js'
import type { Candidate, Completion, Prompt, Rejection } from './candidate.js'
import type { WrittenTest, RecordPlan, Recording } from './own-tests.js'

/** What is known about a project without running anything: its tracked paths and the text of its files. */
export interface Project {
  files: string[]
  /** Text of a tracked file, null when it does not exist or is not text. Bounded at 1 MiB. */
  read(path: string): string | null
}

/** Facts about a language as data. */
export interface LanguageSpec {
  name: string
  /** The toolchain that runs its code. */
  toolchain: Job['toolchain']
  /** Ending of a plain source file, without its dot: `py`. */
  extension: string
  /** Other names for it, after a Markdown fence or in a data row: `py`, `python3`. */
  aliases: readonly string[]
  /** A module whose exported function `one` returns 1, to check that a runner works at all. */
  sample: string
  /** Matches the text of a file that contains tests, since test folders contain fixtures as well. */
  holdsTests: RegExp
  /** Checks in this language that never hold: non-empty literals, and the name of an exception. */
  falseChecks?: { literals: readonly string[]; exception: string }
}

/**
 * The operations on a language, by tier. A language without some part of tier 2 or 3 still works with the rest, and
 * reports say which part is missing (`missingPartsOf` in core/report/assemble.ts). Nothing here runs code or throws
 * because of its input text.
 */
interface LanguageCode {
  // Tier 1: functions, access, prompts, extracting tests from replies, new test files.
  matches(path: string): boolean
  /** Text that cannot be parsed yields `error` or unsound functions. */
  functions(source: string): ParsedFile
  /** Consulted about texts that `functions` cannot parse; absent when the language's own parser is sufficient. */
  secondReader?: SecondReader
  /** How a test at `testPath` imports the function. */
  access(path: string, name: string, project: Project, testPath: string): Access
  /** Why no test can import the file; null when one can. */
  notImportable?(path: string): string | null
  /**
   * Classes and types that a file can name, its own first, for tests at `testPath`; absent when only its own are
   * known.
   */
  reachableClasses?(path: string, result: ParsedFile, project: Project, testPath: string): ReachableClasses
  /** Name of the language of a test file at this path; absent when it is always this language. */
  testLanguage?(testPath: string): string
  /** Files of the project that a file imports, according to its text. */
  imports(path: string, text: string, project: Project): string[]
  /**
   * Modules, by path, that stand in for built files that these tests import: each re-exports the source of the built
   * file. Absent when tests in this language import no built files.
   */
  sourceAliases?(tests: readonly string[], project: Project): Record<string, string>
  /** The tests of a test file, named as its runners name them. */
  writtenTests(text: string): WrittenTest[]
  /**
   * One test of a test file, by its runner's name for it, with what it needs from that file and the set-up files
   * around it: imports, helpers, fixtures, its group. Null when there is no such test.
   */
  quoteTest?(text: string, name: string, place: TestPlace): string | null
  /** Extracts tests from a reply, leniently: every test definition becomes a candidate or a named rejection. */
  cut(reply: Completion, task: TestTask): { candidates: Candidate[]; rejections: Rejection[] }
  /**
   * Merges tests into one file: imports are joined, names made unique. An existing file, only passed to a language
   * with `continues`, is appended to and otherwise unchanged. `names` maps each candidate id to its final name.
   */
  merge(candidates: Candidate[], page: TestFile): { content: string; names: Record<string, string> }
  /**
   * Tokens of a text for attribution: without layout, comments and optional syntax, with quotes and number forms
   * normalised. Equal lists are the same code.
   */
  tokens(text: string): string[]
  /** The project's own formatter for test files; absent when none is known. */
  layout?: Layout
  /** Formatting rules from the project's configuration, for a language that has no `layout` or cannot rely on it. */
  formatting?(project: Project): Formatting
  /** How calls are written and parsed, for prompts and for the explorer. */
  callSyntax?: CallSyntax

  // Tier 2: appending to a test file, mutants.
  /** False when the syntax of a test file does not allow appending; its tests then go to a new file. */
  continues?(existing: string): boolean
  mutation?: Mutation
  /** Instruments functions to record their calls and lines; absent when a runner observes them from outside. */
  recording?: CallRecording

  // Tier 3: assertions, observed calls.
  surgery?: Surgery
  /** Tests grown from those of a file. */
  growth?: Growth
  /** How tests of a file state properties; null when the project does not use a property-testing library. */
  properties?(project: Project, path: string): Properties | null
  /** How calls are made and observed; the explorer needs it together with `callSyntax`. */
  callRunner?: CallRunner
}

/** A property-testing library, which generates values for tests. */
export interface Properties {
  imports: string[]
  /** A generator expression for a type, with its imports; null for a type it cannot generate. */
  anyOf(type: Type): { code: string; imports: string[] } | null
}

/** Path of a test file, and a reader for the files around it. */
interface TestPlace {
  path: string
  read: Project['read']
}

/** One language: its data and its code. */
export interface Language extends LanguageSpec, LanguageCode {}

/** Arguments of one call as values; `receiver` holds the constructor's arguments, null when nothing is constructed. */
export interface Arguments {
  receiver: Value[] | null
  positional: Value[]
  keyword: Record<string, Value>
  /** Method calls made on the receiver beforehand, as code: `push(1)`. */
  history?: string[]
  /** For a call that returns a function: the arguments for that one, then for the one that it returns in turn. */
  then?: Pick<Arguments, 'positional' | 'keyword'>[]
}

/** How one language writes and parses calls; the explorer itself works with values. Pure, never throws. */
export interface CallSyntax {
  literal(value: Value): string
  /** A call of the task's function as a test would write it, with the imports its arguments need. */
  call(task: TestTask, given: Arguments): Omit<Call, 'id' | 'target'>
  /** The arguments if `text` is a direct call of the task's function with literal arguments, else null. */
  read(text: string, task: TestTask): Arguments | null
  /** The value of a literal, null when the text is anything else. */
  value(text: string): Value | null
  /** An expression that makes an instance of a class. */
  build(name: string, positional: Value[], keyword: Record<string, Value>): string
  /**
   * Expressions that make instances of a well-known library type, simplest first; empty for unknown names. `near`
   * holds numbers and strings that the function mentions.
   */
  samples(name: string, near?: { ints: number[]; strings: string[] }): string[]
  /**
   * How an object with given attributes is written and how that begins, and a function that always returns a value.
   */
  object?:
    | {
        make(fields: Record<string, Value>): string
        opens: string
        method(gives: Value, takes: boolean): string
      }
    | undefined
  /** Expressions to pass where a callable is expected, simplest first. */
  callables: string[]
  /** A function that records its arguments in the list that `Call.doubles` names. */
  recorder?: string | undefined
  /** A function that raises the given exception once, then returns a value. */
  failing?: ((error: string, value: Value) => string) | undefined
  /**
   * A function that returns a value, nothing, or the object it is called on, or that fails. With `records` it appends
   * its name (`'{}'` until that is known) and its arguments to the list that `Call.doubles` names.
   */
  double?:
    | ((how: { gives: Value | 'itself' | null; waits: boolean; records: boolean; fails?: boolean }) => string)
    | undefined
  /** A call within a sequence of steps. Absent when a language supports single calls only. */
  script?: (
    task: TestTask,
    given: Arguments,
    script: Script,
  ) => Pick<Call, 'receiver' | 'positional' | 'keyword' | 'text' | 'imports' | 'doubles' | 'script'>
  /** Members of the object that the task's function is called on. */
  members?: (task: TestTask) => Member[]
  /** True when a type checker checks arguments against the declared types. */
  typed?: (task: TestTask) => boolean
  /** True when the function defers work with a timer. */
  putsOff?: (task: TestTask) => boolean
  /** Expressions for a reversed and a sorted copy of a list. Absent when relations on lists are not supported. */
  lists?: { reversed(code: string): string; sorted(code: string, numbers: boolean): string }
  /** A statement that assigns a value to a name, awaiting it if asked. */
  assign(name: string, code: string, awaits?: boolean): string
  /** An expression that collects all items of an iterator in a list; for an asynchronous one, a promise of it. */
  drain(code: string, awaits?: boolean): string
  /** Placeholder for a parameter omitted before a given one; absent: its default as in the source. */
  omitted?: string
  /** True when a call of an asynchronous generator is written as a promise of all its items. */
  gathers?: boolean
  /** Words for kinds of values in test names, where the language's own word differs from the common one. */
  nouns?: Partial<Record<Value['kind'], string>>
  /** True when test names are free text. */
  titles?: boolean
}

/** The language's own interpreter, which parses in the sandbox what the grammar does not know. It runs nothing. */
export interface SecondReader {
  /** Its name. */
  name: string
  /** True for a text with grammar errors that was not learned yet. */
  wants(text: string): boolean
  job(texts: string[]): Job
  /** Takes the outcome of the job: from now on the language parses those texts that are valid code. */
  learn(texts: string[], outcome: JobOutcome): void
}

/** The project's own formatter, run in the sandbox on files as they would be committed. */
export interface Layout {
  job(files: { path: string; content: string; existing: string | null }[]): Job
  /** Formatted contents by path; files that it could not or need not format are left out. */
  read(outcome: JobOutcome): Record<string, string>
}

/** How a language's calls are made and observed. */
export interface CallRunner {
  /**
   * `behaviour`: what the calls do, whether that is repeatable, and on the head the lines that they run. `operands`:
   * only what they print, from one run without lines, since recording lines takes longer than most calls.
   */
  job(calls: Call[], task: TestTask, tree: 'head' | 'base', wanted?: 'behaviour' | 'operands'): Job
  read(outcome: JobOutcome, calls: Call[]): Observation[]
  /** The same calls on the head under each mutant and without one. */
  killJob(calls: Call[], task: TestTask, instrumented: Instrumented): Job
  /** By mutant, the ids of the calls that behave differently under it; null when the job gave no result. */
  readKills(outcome: JobOutcome): Record<string, string[]> | null
}

/** What candidates to run, and how. */
export interface RunPlan {
  tree: 'head' | 'base'
  candidates: Candidate[]
  /**
   * One entry per candidate: path in the tree and text of its file; a null `name` means all tests of the file. Entries
   * with the same path, each with its own name, are tests of one file.
   */
  files: { path: string; content: string; candidate: string; name: string | null }[]
  /** The file whose executed lines are recorded. */
  watch: string
  /** Other files whose executed lines are recorded as well. */
  also?: string[]
  roots: string[]
  start?: Start | undefined
  /** Seed for the order, hash seed and clock of this run; 0 leaves them as they are. */
  seed: number
}

/** Which tests to run under which mutants. */
export interface KillPlan extends Omit<RunPlan, 'tree' | 'seed'> {
  instrumented: Instrumented
  /** Candidates to run, by mutant; a mutant not listed here runs with all. */
  only: Record<string, string[]>
  /** Time limit for the whole job, in seconds. */
  seconds?: number
}

/** One test runner of one language. It runs nothing itself: it says what to run and reads the outcome. */
export interface TestRunner {
  name: string
  /** Names of the languages whose tests it runs. */
  languages: readonly string[]
  /** How strongly the project's files suggest it for tests of `source`, 0 to 1; the nearest manifest decides. */
  matches(project: Project, source: string): number
  /** True for a path that the runner treats as a test file by default. */
  selects(path: string): boolean
  /** True for a path that is a test file only because of the project's own settings. */
  takes(path: string, project: Project): boolean
  /** Files of the project that may hold such settings for a path. */
  settingsFor(path: string, project: Project): string[]
  /** True for a text that names the runner or, with `likely`, merely looks as if it were written for it. */
  speaks(text: string, likely: boolean): boolean
  /** Names of runners under which its tests mostly pass as well. */
  kin: readonly string[]
  /** Whether it is worth trying when nothing is known about the project. */
  usual: boolean
  /** What it cannot do or measure, each as the end of a sentence: `coverage is not measured`. */
  cannot: readonly string[]
  /** The command to type for a test file or one of its tests, in the folder where the project's tests are started. */
  commandFor(path: string, name: string | null): string[]
  style: Style
  trial(plan: RunPlan): Job
  /** Runs the files as they would be committed, in the project's own runner. */
  finalRun(files: { path: string; content: string }[], place: Pick<RunPlan, 'roots' | 'start'>): Job
  read(outcome: JobOutcome, candidates: { candidate: string; name: string | null }[]): RunResult[]
  /** How the project itself runs one file; absent when that is not known. */
  direct?: DirectRunner
  /** Runs whole test files unchanged while functions are watched; absent when the runner cannot watch them. */
  record?(plan: RecordPlan): Job
  readRecord?(outcome: JobOutcome): Recording
  /** Runs all tests without a mutant, untraced; then those that passed under each, with a time limit to match. */
  killJob(plan: KillPlan): Job
  /** Null when the job gave no result. */
  readKills(outcome: JobOutcome): Kill[] | null
  /** Why a job lacks results for some pairs of test and mutant, as the end of a sentence; absent when never known. */
  whyNoKills?(outcome: JobOutcome): string
}

/** Instrumented code that reports to a recording runner. Pure, deterministic, never throws. */
interface CallRecording {
  /** The text of a file whose functions report their calls and executed lines; null when it cannot be instrumented. */
  instrument(file: string, source: string, functions: readonly WatchedFunction[]): string | null
}

/** How tests of a framework are written. */
export interface Style {
  /** For the prompt: `pytest functions with plain assert`. */
  words: string
  /**
   * Where tests of a source file go in this project: its existing test file, or a new one by the project's convention.
   * With `apart` always a new file.
   */
  path(source: string, project: Project, apart?: boolean): string
  /** A path beside `testPath` for the file of one trial run; the runner treats it as a test file. */
  candidatePath(testPath: string, number: number): string
  /** Which tests for a source the project's configuration selects; absent or null when the runner's defaults apply. */
  selection?(source: string, testPath: string, project: Project, like: string | null): Selection | null
  /** A test case from observations. All lines of `arrange` come first. */
  test(spec: TestSpec): Pick<Candidate, 'name' | 'code' | 'container' | 'imports' | 'helpers'>
}

export interface TestSpec {
  name: string
  /** The name as free text of at most 80 characters, for runners that allow it; by default derived from `name`. */
  title?: string | undefined
  /** Name of the function under test, for naming an enclosing class. */
  subject: string
  imports: string[]
  arrange: string[]
  checks: (
    | { kind: 'equal'; call: string; literal: string; approximate: boolean; await: boolean }
    | { kind: 'raises'; call: string; exception: string; await: boolean; message?: string | undefined }
  )[]
  comment: string
  /**
   * Runs the whole test for each of these values, bound to this name: a table, or a loop. With `any`, a generator
   * expression for such values, the test is a property and these values are tried first.
   */
  each?: { name: string; values: string[]; any?: string } | undefined
  /** A statement that opens a block as the call under test, and how many of the checks go inside it. */
  block?: { opening: string; checks: number } | undefined
  /** Types of warnings from the call that the test must expect; the call ends `arrange` or is in the first check. */
  warns?: { types: string[]; by: 'arrange' | 'check' } | undefined
  /** A test file of the project whose style is copied (`it`, chai, a loose assert); null or absent without one. */
  like?: string | null
}

/** Runs one test file as the project does, in a process that exposes nothing of ours to the tests. */
export interface DirectRunner {
  /** The job that determines the command; null when the path is enough. */
  ask(path: string): Job | null
  /** Null when the answer names no command. */
  command(path: string, access: Access, answer: JobOutcome | null): DirectCommand | null
  /** `files`, by path, overlay the tree. */
  job(command: DirectCommand, files: Record<string, string>): Job
  /** Outcomes by test name; a test that the run did not report has no entry. */
  read(outcome: JobOutcome, path: string, names: readonly string[]): Map<string, DirectOutcome>
}

/** Outcome of a test in the project's own runner; one that is expected to fail counts as skipped. */
export type DirectOutcome = 'passed' | 'failed' | 'skipped'

/** A model, whichever service provides it. Usage always comes back with the text. */
export interface Model {
  /** The name that reports show. */
  name: string
  /**
   * @throws UserError for a refused key or an unknown model, ServiceError for an outage, a rate limit or a time-out.
   */
  complete(prompt: Prompt): Promise<Completion>
  /** A reply stored by an earlier run, which costs nothing; null when there is none. */
  recall?(prompt: Prompt): Promise<Completion | null>
}

/** A tree on disk that is removed when disposed. `path` is absolute. */
export interface Checkout extends AsyncDisposable {
  path: string
  /** Git's hash of exactly the files in it; null when there is none. */
  content: string | null
}

/** Git, seen from the core. Commits are full shas; a null commit is the working tree, with uncommitted changes. */
export interface Repo {
  /** Absolute path of the checkout. */
  root: string
  resolve(ref: string): Promise<string>
  mergeBase(base: string, head: string): Promise<string>
  /** Fetches commits that a shallow clone lacks. */
  fetch(commits: string[]): Promise<void>
  defaultBranch(): Promise<string>
  diff(base: string, head: string | null): Promise<ChangeSet>
  /** Text of a file; null when there is none, it is larger than 1 MiB, or it is not UTF-8. */
  show(commit: string | null, path: string): Promise<string | null>
  checkout(commit: string | null): Promise<Checkout>
}

/** Small changes to code under test. Pure, deterministic, never throws. */
export interface Mutation {
  /** All mutants on the given lines, in source order, except invalid ones and mere respellings of the original. */
  mutants(source: string, lines: number[]): Mutant[]
  /** A mutant in which every function within these lines only raises. Null when there is none. */
  throwingMutant(source: string, lines: Lines): Mutant | null
  instrument(file: string, source: string, mutants: Mutant[]): Instrumented
  /**
   * The text instrumented so that comparisons on these lines print the numbers they compare, in the format that
   * `core/explore/bounds.ts` reads; null when there are none.
   */
  printOperands?(source: string, lines: number[], file: string): string | null
  /**
   * Variants of the functions in these lines with wrong results, under the ids of `core/verify/variants.ts` (only one
   * of the two that do nothing): a test that notices none of them checks nothing. Null when no function there can be
   * changed; absent when a language does not support it.
   */
  variants?(file: string, source: string, lines: Lines): Instrumented | null
}

/** One assertion of a test, in source order. */
export interface Assertion {
  code: string
  /** The expected literal and the expression it is compared with; null when the assertion has another form. */
  equal: { call: string; expected: string } | null
}

/** Splits tests into their assertions. Pure, never throws. */
export interface Surgery {
  /**
   * Asserting statements, each as a whole (`with pytest.raises(...)` with its body); empty when they cannot be split.
   */
  assertions(candidate: Candidate): Assertion[]
  /**
   * The test with the failures of some assertions (by index) swallowed and other assertions dropped. Null when that
   * cannot be written. The name stays.
   */
  vary(candidate: Candidate, change: { swallow: number[]; drop: number[] }): Candidate | null
  /** The test with another literal as the expected value of one assertion; null when that has none. */
  expect(candidate: Candidate, index: number, literal: string): Candidate | null
  /** The same test under another name. */
  rename(candidate: Candidate, name: string): Candidate
}

/** A test of the project from which others can be grown. */
export interface OriginTest {
  /** Its own name, without those of the groups around it. */
  name: string
  /** Source, dedented. For a table-driven test, with one row only. */
  code: string
  /** Its literals other than expected values, in source order; `start` and `end` are offsets into `code`. */
  literals: { start: number; end: number; value: Value; holder?: Holder }[]
}

/** The key, variable or argument whose value a literal is; `inside` when the literal is an item of a list value. */
export interface Holder {
  name: string
  inside: boolean
}

/** Tests grown from the tests of a file. Pure, never throws. */
export interface Growth {
  /** The test with this runner name, or one per row of its table; empty when there is none or it cannot be parsed. */
  origins(text: string, name: string): OriginTest[]
  /** The file with each grown test inserted below its origin, and the runner names of the tests by candidate id. */
  insert(text: string, grown: readonly Candidate[]): { content: string; names: Record<string, string> }
  /** How many statements of a test can be removed individually. */
  parts(code: string): number
  /** The test without the statements at these indices, from 0; null when that leaves no test. */
  without(code: string, left: readonly number[]): string | null
}

export interface Forge {
  pull(): Promise<Pull>
  /**
   * Dollars that runs on this pull request have cost, per our own comment. Throws UserError when it may not be read.
   */
  spent(pull: Pull): Promise<number>
  /** Publishes the comment and the remarks. Nothing is posted twice or for an outdated head. */
  publish(pages: Pages, pull: Pull): Promise<Publication>
  /**
   * Text of a file at a commit (full sha) of the head's repository, without a checkout; null when there is none, it is
   * larger than 1 MiB, or it is not UTF-8.
   */
  read(commit: string, path: string): Promise<string | null>
}

interface Pages {
  /** Null when there is nothing to say: an older comment of ours is then replaced by `quiet`, and none is created. */
  comment: string | null
  summary: string
  quiet?: string | null
  /** Comments on lines; those outside the hunks of the pull request are left out. */
  remarks?: Remark[]
}

/** A review comment on a line of a file on the head. */
export interface Remark {
  /** Letters and digits; stays the same for the same finding on a later head, so that it is not posted again. */
  id: string
  path: string
  /** Line of the head, counting from 1. */
  line: number
  /** Markdown. */
  body: string
}

/** A pull request, or a local pair of commits (`number` null). Shas are full. */
export interface Pull {
  base: string | null
  head: string | null
  number: number | null
  /** Its title as its author wrote it; null when local or unknown. */
  title: string | null
  /** Why this pull request is skipped: `draft`, `closed`, `label no-testwright`; null when it is not. */
  muted: string | null
  /** True with the label `refactor`: its author says that nothing should change for callers. */
  isRefactoring: boolean
  /** True when secrets are withheld and the token cannot write. */
  fork: boolean
  /** `https://github.com/o/r`, null when local. */
  url: string | null
  /** Name of the head's branch if it is in the same repository, else null. */
  branch: string | null
}

export interface Publication {
  comment: 'created' | 'edited' | 'unchanged' | 'none' | 'forbidden'
  url: string | null
  /** Why nothing was posted (`none`, `forbidden`), for the log; null or absent when there is nothing to explain. */
  reason?: string | null
  /** Number of remarks posted now. */
  remarks?: number
}
