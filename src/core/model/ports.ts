// The ports: everything outside the core as the core sees it. Languages, test runners, models, the sandbox, git and the forge.
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

/** What is known of a project without running anything: its tracked paths and the text of its manifests and tests. */
export interface Project {
  files: string[]
  /** Text of a tracked file, null when it does not exist or is not text. Bounded at 1 MiB. */
  read(path: string): string | null
}

/** What is known of a language as data. */
export interface LanguageSpec {
  name: string
  /** What runs its code. */
  toolchain: Job['toolchain']
  /** Ending of a plain source file, without its dot: `py`. */
  extension: string
  /** Other words for it, behind a fence or in a row of data: `py`, `python3`. */
  aliases: readonly string[]
  /** A module whose exported function `one` returns 1: a runner that cannot test it cannot be used. */
  sample: string
  /** Matches the text of a file that holds tests; test folders hold fixtures as well. */
  holdsTests: RegExp
  /** Checks with words of its own that never hold: a literal that is no empty list, or the name of an exception. */
  falseChecks?: { literals: readonly string[]; exception: string }
}

/**
 * What is done with a language, by tier. A language that lacks a part of tier 2 or 3 works with the rest, and reports say
 * which part is missing (`missingPartsOf` in core/report/assemble.ts). Nothing here runs code or throws because of a text.
 */
interface LanguageCode {
  // Tier 1: functions, access, prompts, tests out of replies, new test files.
  matches(path: string): boolean
  /** What cannot be read comes back as `error` or as unsound functions. */
  functions(source: string): ParsedFile
  /** Asked about texts that `functions` cannot read; a language without one knows by itself what is code. */
  secondReader?: SecondReader
  /** How a test at `testPath` imports the function. */
  access(path: string, name: string, project: Project, testPath: string): Access
  /** Why no test can import the file, null when one can. */
  notImportable?(path: string): string | null
  /** What a file of the project can name, its own first, for tests at `testPath`; absent where only its own are known. */
  reachableClasses?(path: string, result: ParsedFile, project: Project, testPath: string): ReachableClasses
  /** Name of the language that a test file at this path is written in; absent where it is always its own. */
  testLanguage?(testPath: string): string
  /** Files of the project that are loaded with a file of it, as its text says. */
  imports(path: string, text: string, project: Project): string[]
  /**
   * By path, modules for the places of built files that these tests import: each exports what the source of the file exports. Absent
   * where tests of a language import no built files.
   */
  sourceAliases?(tests: readonly string[], project: Project): Record<string, string>
  /** The tests of a test file, named as its runners name them. */
  writtenTests(text: string): WrittenTest[]
  /**
   * One test of a test file, by the name that its runner gives it, with what it needs of the file and of the set-up files
   * around it: imports, helpers, fixtures, its group. Null where there is no such test.
   */
  quoteTest?(text: string, name: string, place: TestPlace): string | null
  /** A reply, read generously: every test definition becomes a candidate or a rejection by name. */
  cut(reply: Completion, task: TestTask): { candidates: Candidate[]; rejections: Rejection[] }
  /**
   * One file out of tests: imports joined, names made unique. An existing file, which only a language with `continues` is
   * given, is continued and nothing else of it changes. `names` maps candidate id to the name it got.
   */
  merge(candidates: Candidate[], page: TestFile): { content: string; names: Record<string, string> }
  /**
   * Tokens of a text for comparing who wrote it: without layout, comments and what the language makes optional, quotes
   * and number forms made alike. Equal lists are the same code.
   */
  tokens(text: string): string[]
  /** The project's own formatter for test files; absent where none is known. */
  layout?: Layout
  /** What the project's configuration says of the layout of code, for a language that has no `layout` or cannot count on it. */
  formatting?(project: Project): Formatting
  /** How its calls are written and read, for prompts and for the explorer. */
  callSyntax?: CallSyntax

  // Tier 2: continuing a test file, mutants.
  /** False when nothing can be added to a test file because of its syntax; its tests go to a new file then. */
  continues?(existing: string): boolean
  mutation?: Mutation
  /** Makes functions tell of their calls and lines; absent where a runner watches them from outside. */
  recording?: CallRecording

  // Tier 3: assertions, observed calls.
  surgery?: Surgery
  /** Tests grown from those of a file. */
  growth?: Growth
  /** How tests of a file state properties; null where the project has no library for them or does not use it. */
  properties?(project: Project, path: string): Properties | null
  /** How its calls are made and observed; the explorer needs it together with `callSyntax`. */
  callRunner?: CallRunner
}

/** A library that makes values for tests. */
export interface Properties {
  imports: string[]
  /** An expression for all values of a type, and what it needs; null for a type of which it is not known how they are made. */
  anyOf(type: Type): { code: string; imports: string[] } | null
}

/** Where a test file lies, and the texts of the files around it. */
interface TestPlace {
  path: string
  read: Project['read']
}

/** One language: its data and its code. */
export interface Language extends LanguageSpec, LanguageCode {}

/** Arguments of one call as values; `receiver` holds those of the constructor, null where nothing is constructed. */
export interface Arguments {
  receiver: Value[] | null
  positional: Value[]
  keyword: Record<string, Value>
  /** Calls of methods that the receiver gets before, as code: `push(1)`. */
  history?: string[]
  /** Arguments of the function that the call gives back, then of the one that this gives back. */
  then?: Pick<Arguments, 'positional' | 'keyword'>[]
}

/** How one language writes and reads calls; the explorer itself thinks in values. Pure, never throws. */
export interface CallSyntax {
  literal(value: Value): string
  /** A call of the task's function as a test would write it, with the imports that its arguments need. */
  call(task: TestTask, given: Arguments): Omit<Call, 'id' | 'target'>
  /** Arguments of `text` when it is a direct call of the task's function with literal arguments, else null. */
  read(text: string, task: TestTask): Arguments | null
  /** The value that a literal stands for, null when the text is anything else. */
  value(text: string): Value | null
  /** An expression that makes an instance of a class. */
  build(name: string, positional: Value[], keyword: Record<string, Value>): string
  /**
   * Expressions that make instances of a well-known library type, simplest first; empty for unknown names. `near` are numbers
   * and texts that the function mentions.
   */
  samples(name: string, near?: { ints: number[]; strings: string[] }): string[]
  /** How an object with given attributes is written and what its text begins with, and a function that gives a value whatever it is given. */
  object?:
    | {
        make(fields: Record<string, Value>): string
        opens: string
        method(gives: Value, takes: boolean): string
      }
    | undefined
  /** Expressions that may be passed where something callable is wanted, plainest first. */
  callables: string[]
  /** A function that writes what it is given to the list that `Call.doubles` names. */
  recorder?: string | undefined
  /** A function that fails once with such an exception, then gives a value. */
  failing?: ((error: string, value: Value) => string) | undefined
  /**
   * A function that gives a value, nothing, or the object it is called on, or fails. One that `records` writes its name (`'{}'` where that
   * is not known yet) and what it is given to a list, which `Call.doubles` names.
   */
  double?:
    | ((how: { gives: Value | 'itself' | null; waits: boolean; records: boolean; fails?: boolean }) => string)
    | undefined
  /** A call among others. Absent where a language knows single calls only. */
  script?: (
    task: TestTask,
    given: Arguments,
    script: Script,
  ) => Pick<Call, 'receiver' | 'positional' | 'keyword' | 'text' | 'imports' | 'doubles' | 'script'>
  /** Members of the object that the task's function is called on. */
  members?: (task: TestTask) => Member[]
  /** True where a type checker compares arguments with what is declared. */
  typed?: (task: TestTask) => boolean
  /** True where the function puts something off by a timer. */
  putsOff?: (task: TestTask) => boolean
  /** A list with its items in reverse, and one with all of them in order; neither is changed. Absent where relations of lists are not written. */
  lists?: { reversed(code: string): string; sorted(code: string, numbers: boolean): string }
  /** A statement that gives a value a name, awaited where asked. */
  assign(name: string, code: string, awaits?: boolean): string
  /** An expression for all that an iterator gives, as a list; an asynchronous one gives a promise of it. */
  drain(code: string, awaits?: boolean): string
  /** What stands for a parameter that is left out before a given one; without it, its default as the source has it. */
  omitted?: string
  /** True when it writes the call of an asynchronous generator as a promise of all its items. */
  gathers?: boolean
  /** What kinds of values are called in names of tests, where the common word is not the language's. */
  nouns?: Partial<Record<Value['kind'], string>>
  /** True when names of tests are free text. */
  titles?: boolean
}

/** The language's own interpreter, which reads in the sandbox what a grammar does not know. It runs nothing. */
export interface SecondReader {
  /** What it is called. */
  name: string
  /** True for a text that the grammar errs on and that was not learned. */
  wants(text: string): boolean
  job(texts: string[]): Job
  /** Takes what the job said: from now on the language reads those of the texts that are code without an error. */
  learn(texts: string[], outcome: JobOutcome): void
}

/** The project's own formatter, run in the sandbox on files as they would be committed. */
export interface Layout {
  job(files: { path: string; content: string; existing: string | null }[]): Job
  /** Contents by path; files that it could not or need not lay out are left out. */
  read(outcome: JobOutcome): Record<string, string>
}

/** How a language's calls are made and watched. */
export interface CallRunner {
  /**
   * `behaviour`: what the calls do, whether they do it each time, and on the head the lines that they run. `operands`: what they print,
   * made once and without lines, which take more time than most calls do.
   */
  job(calls: Call[], task: TestTask, tree: 'head' | 'base', wanted?: 'behaviour' | 'operands'): Job
  read(outcome: JobOutcome, calls: Call[]): Observation[]
  /** The same calls on the head under each mutant, and without any. */
  killJob(calls: Call[], task: TestTask, instrumented: Instrumented): Job
  /** By mutant, the ids of the calls that show something else under it; null when the job gave no result. */
  readKills(outcome: JobOutcome): Record<string, string[]> | null
}

/** What candidates to run, and how. */
export interface RunPlan {
  tree: 'head' | 'base'
  candidates: Candidate[]
  /**
   * One entry a candidate: path in the tree and text of the file that holds it; `name` null means all tests of the file. Entries with
   * one path, each with a name of its own, are tests of one file.
   */
  files: { path: string; content: string; candidate: string; name: string | null }[]
  /** The file whose executed lines are wanted. */
  watch: string
  /** Other files whose executed lines are wanted as well. */
  also?: string[]
  roots: string[]
  start?: Start | undefined
  /** Order, hash seed and clock of this run; 0 is the plain one. */
  seed: number
}

/** Which tests to run under which mutants. */
export interface KillPlan extends Omit<RunPlan, 'tree' | 'seed'> {
  instrumented: Instrumented
  /** Candidates to run, by mutant; a mutant that is not named is run with all. */
  only: Record<string, string[]>
  /** At most so many seconds for all of it. */
  seconds?: number
}

/** One test runner of one language. Runs nothing: says what to run and reads what came back. */
export interface TestRunner {
  name: string
  /** Names of the languages whose tests it runs. */
  languages: readonly string[]
  /** How sure the project's own files make it for tests of `source`, 0 to 1; the nearest manifest decides. */
  matches(project: Project, source: string): number
  /** True for a path that it takes for a test file where nothing is configured. */
  selects(path: string): boolean
  /** True for a path that the project's own settings, and not the runner by itself, make it take for a test file. */
  takes(path: string, project: Project): boolean
  /** Files that may hold such settings for a path, by those of them that the project has. */
  settingsFor(path: string, project: Project): string[]
  /** True for a text that names the runner or, asked for what is `likely`, only looks as if it were written for it. */
  speaks(text: string, likely: boolean): boolean
  /** Runners under which its tests mostly pass as well, by name. */
  kin: readonly string[]
  /** Whether it is worth a try where nothing is known of the project. */
  usual: boolean
  /** What cannot be done or measured with it, each as the end of a sentence: `coverage is not measured`. */
  cannot: readonly string[]
  /** What a person types to run a test file, or one of its tests alone, in the folder where the project's tests are started. */
  commandFor(path: string, name: string | null): string[]
  style: Style
  trial(plan: RunPlan): Job
  /** The files as they would be committed, in the project's own runner. */
  finalRun(files: { path: string; content: string }[], place: Pick<RunPlan, 'roots' | 'start'>): Job
  read(outcome: JobOutcome, candidates: { candidate: string; name: string | null }[]): RunResult[]
  /** How the project itself runs one file; absent where that is not known. */
  direct?: DirectRunner
  /** Whole test files as they are, while functions are watched; absent where the runner cannot watch. */
  record?(plan: RecordPlan): Job
  readRecord?(outcome: JobOutcome): Recording
  /** All tests without a mutant first, untraced; those that pass again under each mutant, in time scaled to their own. */
  killJob(plan: KillPlan): Job
  /** Null when the job gave no result. */
  readKills(outcome: JobOutcome): Kill[] | null
  /** Why a job lacks pairs of a test and a mutant, as the end of a sentence; absent where nothing can be said. */
  whyNoKills?(outcome: JobOutcome): string
}

/** Code that tells of itself to a runner that records. Pure, deterministic, never throws. */
interface CallRecording {
  /** The text of a file whose functions tell of their calls and of the lines that run; null where that cannot be written. */
  instrument(file: string, source: string, functions: readonly WatchedFunction[]): string | null
}

/** How tests of a framework are written. */
export interface Style {
  /** For the prompt: `pytest functions with plain assert`. */
  words: string
  /**
   * Where tests of a source file go in this project: the test file that it has already, or a new one by the project's
   * convention. `apart` asks for a new file in any case.
   */
  path(source: string, project: Project, apart?: boolean): string
  /** A path beside `testPath` for the file of one trial, which the runner takes for a test file. */
  candidatePath(testPath: string, number: number): string
  /** What the project's configuration selects of the tests for a source; absent or null where that is what the runner does by itself. */
  selection?(source: string, testPath: string, project: Project, like: string | null): Selection | null
  /** A test case from what was observed. Every line of `arrange` comes first. */
  test(spec: TestSpec): Pick<Candidate, 'name' | 'code' | 'container' | 'imports' | 'helpers'>
}

export interface TestSpec {
  name: string
  /** The name as free text of at most 80 characters, for runners that take any; they make one of `name` without it. */
  title?: string | undefined
  /** Name of the function under test, for a class around the test. */
  subject: string
  imports: string[]
  arrange: string[]
  checks: (
    | { kind: 'equal'; call: string; literal: string; approximate: boolean; await: boolean }
    | { kind: 'raises'; call: string; exception: string; await: boolean; message?: string | undefined }
  )[]
  comment: string
  /**
   * Values for each of which everything is done, under this name: a table, or a loop. With `any`, an expression for all values of their
   * kind, it is a property, and these are the values that are tried first.
   */
  each?: { name: string; values: string[]; any?: string } | undefined
  /** A statement that opens a block, as the call under test, and how many of the checks stand in it. */
  block?: { opening: string; checks: number } | undefined
  /** Types of warnings that the call gives and that a test has to expect; the call is the last line of `arrange`, or in the first check. */
  warns?: { types: string[]; by: 'arrange' | 'check' } | undefined
  /** A text of the project to take its words from (`it`, chai, a loose assert); null or absent without one. */
  like?: string | null
}

/** Runs one test file as the project does, in a process that shows nothing of ours to the tests. */
export interface DirectRunner {
  /** The job that finds out the command; null where the path is enough. */
  ask(path: string): Job | null
  /** Null when the answer names no command. */
  command(path: string, access: Access, answer: JobOutcome | null): DirectCommand | null
  /** `files` by path lie over the tree. */
  job(command: DirectCommand, files: Record<string, string>): Job
  /** By name; a test that the run did not tell of has no entry. */
  read(outcome: JobOutcome, path: string, names: readonly string[]): Map<string, DirectOutcome>
}

/** What became of a test in the project's own runner; one that is expected to fail counts as skipped. */
export type DirectOutcome = 'passed' | 'failed' | 'skipped'

/** A model, whatever service answers for it. Usage always comes back with the text. */
export interface Model {
  /** The name that reports show. */
  name: string
  /**
   * @throws UserError for a refused key or an unknown model, ServiceError for an outage, a rate limit or a time-out.
   */
  complete(prompt: Prompt): Promise<Completion>
  /** A reply that is kept from an earlier run and costs nothing, null when there is none. */
  recall?(prompt: Prompt): Promise<Completion | null>
}

/** A tree on disk that goes away when disposed. `path` is absolute. */
export interface Checkout extends AsyncDisposable {
  path: string
  /** Git's name for exactly the files in it; null where there is none. */
  content: string | null
}

/** Git, seen from the core. Commits are full shas; a null commit is the work tree with what is not committed. */
export interface Repo {
  /** Absolute path of the checkout. */
  root: string
  resolve(ref: string): Promise<string>
  mergeBase(base: string, head: string): Promise<string>
  /** Makes commits present that a shallow clone lacks. */
  fetch(commits: string[]): Promise<void>
  defaultBranch(): Promise<string>
  diff(base: string, head: string | null): Promise<ChangeSet>
  /** Text of a file, null when there is none, it is larger than 1 MiB, or it is not UTF-8. */
  show(commit: string | null, path: string): Promise<string | null>
  checkout(commit: string | null): Promise<Checkout>
}

/** Small changes to code under test. Pure, deterministic, never throws. */
export interface Mutation {
  /** All mutants on the given lines, in source order; only such as parse and are no other spelling of what was there. */
  mutants(source: string, lines: number[]): Mutant[]
  /** Every function that stands in these lines does nothing but raise. Null when there is none. */
  throwingMutant(source: string, lines: Lines): Mutant | null
  instrument(file: string, source: string, mutants: Mutant[]): Instrumented
  /**
   * The text in which comparisons on these lines print the numbers that they compare, as `core/explore/bounds.ts` reads them; null where
   * there are none.
   */
  printOperands?(source: string, lines: number[], file: string): string | null
  /**
   * The functions in these lines with wrong results, under the ids of `core/verify/variants.ts` (of the two that do nothing,
   * one): a test that notices none of them checks nothing. Null where no function there can be changed; absent where a
   * language cannot do it.
   */
  variants?(file: string, source: string, lines: Lines): Instrumented | null
}

/** One assertion of a test, in source order. */
export interface Assertion {
  code: string
  /** An expected value that stands in it as a literal, with what is compared; null when it is of another form. */
  equal: { call: string; expected: string } | null
}

/** Splits tests into their assertions. Pure, never throws. */
export interface Surgery {
  /** Statements that assert, each as a whole (`with pytest.raises(...)` with its body); empty when it cannot be split. */
  assertions(candidate: Candidate): Assertion[]
  /**
   * The test with some of its assertions (by index) evaluated but their failures swallowed, and others dropped. Null when that cannot
   * be written. The name stays.
   */
  vary(candidate: Candidate, change: { swallow: number[]; drop: number[] }): Candidate | null
  /** The test with another literal as expected value of one assertion; null when that has none. */
  expect(candidate: Candidate, index: number, literal: string): Candidate | null
  /** The same test under another name. */
  rename(candidate: Candidate, name: string): Candidate
}

/** A test of the project that others can be grown from. */
export interface OriginTest {
  /** Its own name, without those of the groups around it. */
  name: string
  /** Source, dedented. Of a test that runs once per row of a table, one row. */
  code: string
  /** What it holds as literals beside expected values, in source order; `start` and `end` are places in `code`. */
  literals: { start: number; end: number; value: Value; holder?: Holder }[]
}

/** The key, variable or argument that a literal is the value of; `inside` where it stands in a list that is. */
export interface Holder {
  name: string
  inside: boolean
}

/** Tests grown from the tests of a file. Pure, never throws. */
export interface Growth {
  /** The test that a runner calls by this name, or one for each row of its table; empty where there is none or it cannot be read. */
  origins(text: string, name: string): OriginTest[]
  /** The file with each test below the one that it was grown from, and the names that runners call them by, by candidate id. */
  insert(text: string, grown: readonly Candidate[]): { content: string; names: Record<string, string> }
  /** How many statements of a test can be left out, one by one. */
  parts(code: string): number
  /** The test without some of them, counted from 0; null where that leaves no test. */
  without(code: string, left: readonly number[]): string | null
}

export interface Forge {
  pull(): Promise<Pull>
  /** Dollars that runs on this pull request have cost so far, as our own comment says. Throws UserError where it may not be read. */
  spent(pull: Pull): Promise<number>
  /** Publishes the comment and the remarks. Nothing is posted twice, and nothing for a head that is out of date. */
  publish(pages: Pages, pull: Pull): Promise<Publication>
  /** Text of a file at a commit (full sha) of the repository that holds the head, without a checkout; null when there is none, it is larger than 1 MiB, or no UTF-8. */
  read(commit: string, path: string): Promise<string | null>
}

interface Pages {
  /** Null: nothing to say. Then an older comment of ours is replaced by `quiet`, and none is created. */
  comment: string | null
  summary: string
  quiet?: string | null
  /** Comments on lines; those outside the hunks of the pull request are left out. */
  remarks?: Remark[]
}

/** A comment at lines of a file as the head has it. */
export interface Remark {
  /** The same for the same matter on a later head: letters and digits. What was posted once is not posted again. */
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
  /** Its title as its author wrote it; null when local or not known. */
  title: string | null
  /** Why this pull request is skipped, null to go on: `draft`, `closed`, `label no-testwright`. */
  muted: string | null
  /** True under the label `refactor`: its author says that nothing is to change for callers. */
  isRefactoring: boolean
  /** True when secrets are withheld and the token cannot write. */
  fork: boolean
  /** `https://github.com/o/r`, null when local. */
  url: string | null
  /** Name of the head's branch where the head lies in the same repository, else null. */
  branch: string | null
}

export interface Publication {
  comment: 'created' | 'edited' | 'unchanged' | 'none' | 'forbidden'
  url: string | null
  /** Why nothing was posted (`none`, `forbidden`), for the log; null or absent when there is nothing to explain. */
  reason?: string | null
  /** Remarks that were made now. */
  remarks?: number
}
