// An existing test file -> its tests that fail once ours are added to it, and which of ours are at fault.
import type { TestedCandidate } from '../../core/verify/gates.js'
import { mapLimit } from '../../core/lists.js'
import type { Language, TestRunner } from '../../core/model/ports.js'
import type { TestFile } from '../../core/model/target.js'
import { placeOf } from './place.js'
import type { RunTools } from './runs.js'

interface BesideTools {
  language: Language
  framework: TestRunner
  tools: RunTools
}

/** A file with tests of the project, and what is run with it. */
export interface OldFile {
  path: string
  content: string
  /** Tests of it that pass as it is. */
  passing: readonly string[]
}

type Text = { path: string; content: string }

/** The tests of a file that pass as it is. */
export async function passingTests(
  { path, content }: Text,
  group: readonly TestedCandidate[],
  given: BesideTools,
): Promise<OldFile> {
  const names = [...new Set(given.language.writtenTests(content).map(({ name }) => name))]
  const passing = names.length === 0 ? [] : await passingIn([{ path, content }], names, group, given)
  return { path, content, passing }
}

/** Tests of the old file that fail, twice, in a run of these files. */
export async function brokenBy(
  files: readonly Text[],
  { passing }: OldFile,
  group: readonly TestedCandidate[],
  given: BesideTools,
): Promise<string[]> {
  let broken = [...passing]
  for (let run = 0; run < 2 && broken.length > 0; run++) {
    const still = new Set(await passingIn(files, broken, group, given))
    broken = broken.filter(name => !still.has(name))
  }
  return broken
}

/** By candidate, an old test that fails when it alone is added; all candidates if only all together break the file. */
export async function guiltyOf(
  old: OldFile,
  group: readonly TestedCandidate[],
  broken: readonly string[],
  given: BesideTools,
): Promise<Map<string, string>> {
  const [first = ''] = broken
  if (group.length < 2) return new Map(group.map(({ candidate }) => [candidate.id, first]))
  const found = await mapLimit([...group], given.tools.parallel, async test => {
    const page: TestFile = { ...test.task.page, existing: old.content }
    const { content } = given.language.merge([test.candidate], page)
    const [name] = await brokenBy([{ path: old.path, content }], old, [test], given)
    return [test.candidate.id, name] as const
  })
  const guilty = found.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const]))
  return new Map(guilty.length > 0 ? guilty : found.map(([id]) => [id, first]))
}

async function passingIn(
  files: readonly Text[],
  names: readonly string[],
  group: readonly TestedCandidate[],
  { framework, tools }: BesideTools,
): Promise<string[]> {
  const outcome = await tools.session.run(framework.finalRun([...files], placeOf(group)))
  const asked = names.map(name => ({ candidate: name, name }))
  return framework
    .read(outcome, asked)
    .flatMap(({ candidate, outcome }) => (outcome === 'passed' ? [candidate] : []))
}
