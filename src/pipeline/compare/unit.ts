// All replies of one system for one module -> their tests with verdicts, the mutants they kill, and the known bugs they catch.
import { extractRow, filesOf, type Unit } from '../../core/compare/unit.js'
import type { Measured } from '../../core/compare/pairs.js'
import type { JudgedTest } from '../../core/compare/table.js'
import { countFunnel } from '../../core/model/report.js'
import type { Verdict } from '../../core/model/run.js'
import type { DecidedCandidate } from '../../core/verify/gates.js'
import { finalise, verify, type Verification, type VerifyTools } from '../verify.js'
import type { Candidate, Rejection } from '../../core/model/candidate.js'
import { runCandidates } from '../verify/runs.js'
import type { TestTask } from '../../core/model/target.js'
import type { Row } from '../../core/compare/rows.js'
import type { CompareTools, UnitTools } from './unit-tools.js'

/** A test as its writer wrote it, and how it was judged. */
interface WrittenTest {
  test: Omit<JudgedTest, 'seenInTraining'>
  name: string
  /** The writer's own text. */
  draft: string
}

export interface VerifiedUnit {
  unit: Unit
  written: WrittenTest[]
  measured: Measured[]
  /** One entry per known bug. */
  bugs: { caught: boolean; caughtByPassing: boolean }[]
  files: { path: string; content: string }[]
  seconds: number
}

const RUNS = 3

/** Judges all tests of a unit as one pull request that adds the module. Throws only when the sandbox cannot run. */
export async function verifyUnit(
  unit: Unit,
  unitTools: UnitTools,
  tools: CompareTools,
  agreement: boolean,
): Promise<VerifiedUnit> {
  const started = tools.now()
  const framework = await unitTools.runner(unit)
  const tasks = unitTools.tasks(unit, framework)
  const extracted = unit.rows.map(row => {
    const own = unitTools.targets(row, unit, framework).flatMap(id => tasks.get(id) ?? [])
    return { row, ...extractRow(row, own, unit.language) }
  })
  const rowOf = new Map(
    extracted.flatMap(({ candidates, row }) => candidates.map(({ id }) => [id, row] as const)),
  )
  const verifyTools = { ...verifyToolsFor(unit, unit.source, unitTools, tools), agreement }
  const candidates = extracted.flatMap(({ candidates }) => candidates)
  const verification = await finalise(await verify(candidates, [...tasks.values()], verifyTools), verifyTools)
  const final = new Map(verification.candidates.map(candidate => [candidate.id, candidate]))
  const judged = verification.verdicts.flatMap(verdict => {
    const [candidate, row] = [final.get(verdict.candidate), rowOf.get(verdict.candidate)]
    return candidate && row ? [judgedTest(verdict, candidate, row, tasks)] : []
  })
  const version = tools.hash(unit.source).slice(0, 16)
  const rejected = extracted.flatMap(({ row, rejections }) =>
    rejections.map(rejection => rejectedTest(rejection, row, tasks)),
  )
  return {
    unit,
    written: [...judged, ...rejected],
    measured: [...tasks.keys()].map(id => ({
      system: unit.system,
      target: `${id} ${version}`,
      ...measuredOf(id, verification, judged),
    })),
    bugs: await catchBugs(unit, verification.judged, { framework, unitTools, tools }),
    files: verification.files.map(({ path, content }) => ({ path, content })),
    seconds: (tools.now() - started) / 1000,
  }
}

function verifyToolsFor(unit: Unit, source: string, unitTools: UnitTools, tools: CompareTools): VerifyTools {
  const { language, framework, project } = tools
  const files = filesOf({ ...unit, source }, project)
  return {
    session: unitTools.over(files),
    language,
    framework,
    parallel: 1,
    runs: RUNS,
    mostPerTarget: Number.MAX_SAFE_INTEGER,
    source: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
  }
}

function judgedTest(
  verdict: Verdict,
  candidate: Candidate,
  row: Row,
  tasks: Map<string, TestTask>,
): WrittenTest {
  const {
    verdict: word,
    reason,
    detail,
    expected,
    actual,
    attribution,
    writersShare,
    dropped,
    evidence,
  } = verdict
  const { target, name, code, fixes, draft } = candidate
  return {
    name,
    draft,
    test: {
      ...{ place: row.place, row: row.id, system: row.system, target, name, code },
      file: tasks.get(target)?.testPath ?? '',
      verdict: word,
      ...{ reason, detail, expected, actual, attribution, writersShare, dropped, fixes, evidence },
    },
  }
}

function rejectedTest(rejection: Rejection, row: Row, tasks: Map<string, TestTask>): WrittenTest {
  const { target, name, code, reason, detail } = rejection
  return {
    name,
    draft: code,
    test: {
      ...{ place: row.place, row: row.id, system: row.system, target, name, code },
      file: tasks.get(target)?.testPath ?? '',
      verdict: 'rejected',
      ...{ reason, detail, expected: null, actual: null, attribution: null, writersShare: null },
      dropped: [],
      fixes: [],
      evidence: { runs: 0, milliseconds: 0, lines: [], mutantsKilled: [] },
    },
  }
}

function measuredOf(
  target: string,
  verification: Verification,
  judged: WrittenTest[],
): Pick<Measured, 'kept' | 'mutants'> {
  const mutants = verification.measures.get(target)?.mutants ?? null
  const kept = judged.filter(({ test }) => test.target === target && test.verdict === 'kept').length
  const { killed = 0, total = 0, killedByPassing = 0, all = [] } = mutants ?? {}
  const noticed = all.flatMap(({ mutant, killedBy }) => (killedBy.length > 0 ? [mutant.id] : []))
  return { kept, mutants: mutants && { killed, total, killedByPassing, noticed } }
}

/** A test catches a bug when it passes on the module and fails on its twin, which has the bug. */
async function catchBugs(
  unit: Unit,
  judged: DecidedCandidate[],
  { framework, unitTools, tools }: { framework: string; unitTools: UnitTools; tools: CompareTools },
): Promise<VerifiedUnit['bugs']> {
  const twins = new Set(unit.rows.flatMap(row => row.twin ?? []))
  const bugs: VerifiedUnit['bugs'] = []
  for (const twin of twins) {
    const rows = unit.rows.filter(row => row.twin === twin)
    const about = new Set(rows.flatMap(row => unitTools.targets(row, unit, framework)))
    const steady = judged.filter(test => about.has(test.candidate.target) && isSteady(test))
    const results = await runCandidates(
      steady,
      { tree: 'head', seed: 0 },
      verifyToolsFor(unit, twin, unitTools, tools),
    )
    const noticing = steady.filter(({ candidate }) => results.get(candidate.id)?.outcome !== 'passed')
    const caught = noticing.some(({ decision }) => decision.verdict === 'kept')
    bugs.push({ caught, caughtByPassing: noticing.length > 0 })
  }
  return bugs
}

const isSteady = ({ decision }: DecidedCandidate): boolean => countFunnel([decision]).steady === 1
