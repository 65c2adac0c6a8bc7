// One plain test of a plain function, run as any other: it passes where a runner is installed and can read the language.
import { withFiles } from '../core/compare/unit.js'
import type { Candidate } from '../core/model/candidate.js'
import type { Language, Project, TestRunner, TestSpec } from '../core/model/ports.js'
import type { Job, JobOutcome, RunResult } from '../core/model/run.js'

interface PlainTest {
  language: Language
  framework: TestRunner
  project: Project
  /** The folder that gets the function; empty for the root. */
  folder: string
  /** Other files to write over the tree, by path. */
  files: Record<string, string>
  /** True where modules export by `exports`. */
  common: boolean
  run(files: Record<string, string>, job: Job): Promise<JobOutcome>
}

/** Null where the run reported no result. */
export async function runPlainTest(plain: PlainTest): Promise<RunResult | null> {
  const { language, framework, folder, common } = plain
  const { extension, sample } = language
  const path = `${folder === '' ? '' : `${folder}/`}plain_subject.${extension}`
  const files = { ...plain.files, [path]: common ? sample.replace('export ', 'exports.one = ') : sample }
  const project = withFiles(plain.project, files)
  const testPath = freePath(framework.style, path, project)
  const { importLine, root, start } = language.access(path, 'one', project, testPath)
  const candidate = { ...framework.style.test(specOf(framework, importLine)), ...told(path, framework) }
  const { content, names } = language.merge([candidate], { existing: null, like: null })
  const place = framework.style.candidatePath(testPath, 1)
  const file = { path: place, content, candidate: candidate.id, name: names[candidate.id] ?? candidate.name }
  const job = framework.trial({
    ...{ tree: 'head', candidates: [candidate], files: [file], watch: path, seed: 0 },
    ...{ roots: folder === '' ? [''] : [root], start },
  })
  return framework.read(await plain.run(files, job), [file])[0] ?? null
}

function specOf({ style }: TestRunner, importLine: string): TestSpec {
  return {
    name: style.words.includes('describe') ? 'gives one' : 'test_gives_one',
    subject: 'one',
    imports: [importLine],
    arrange: [],
    checks: [{ kind: 'equal', call: 'one()', literal: '1', approximate: false, await: false }],
    comment: '',
  }
}

type Told = Pick<Candidate, 'id' | 'target' | 'writer' | 'framework' | 'draft' | 'fixes' | 'observed'>

const told = (target: string, { name }: TestRunner): Told => ({
  ...{ id: 'plain', target, writer: '', framework: name, draft: '', fixes: [], observed: true },
})

/** Where a new test file for a source goes: never over an existing file. */
export function freePath(style: TestRunner['style'], path: string, project: Project): string {
  const own = style.path(path, project)
  return project.files.includes(own) ? style.path(path, project, true) : own
}
