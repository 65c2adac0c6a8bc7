// All replies of one system for one module -> their tests with verdicts, what they notice, and which known bugs they catch.
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
import type { Workbench } from './workbench.js'
import type { CompareTools } from './tools.js'

/** A test as it was written and as it was judged. */
export interface Written {
  test: Omit<JudgedTest, 'seenInTraining'>
  name: string
  /** The writer's own text. */
  draft: string
}

export interface Proved {
  unit: Unit
  written: Written[]
  measured: Measured[]
  /** One entry a known bug. */
  bugs: { caught: boolean; caughtByPassing: boolean }[]
  files: { path: string; content: string }[]
  seconds: number
}

const runs = 3

/** Judges all tests of a unit as one pull request that adds the module. Throws only when the sandbox cannot run. */
export async function proveUnit(
  unit: Unit,
  workbench: Workbench,
  tools: CompareTools,
  agreement: boolean,
): Promise<Proved> {
  const started = tools.now()
  const framework = await workbench.runner(unit)
  const tasks = workbench.tasks(unit, framework)
  const cut = unit.rows.map(row => {
    const own = workbench.targets(row, unit, framework).flatMap(id => tasks.get(id) ?? [])
    return { row, ...extractRow(row, own, unit.language) }
  })
  const rowOf = new Map(cut.flatMap(one => one.candidates.map(made => [made.id, one.row] as const)))
  const proofTools = { ...proofToolsOf(unit, unit.source, workbench, tools), agreement }
  const candidates = cut.flatMap(one => one.candidates)
  const proof = await finalise(await verify(candidates, [...tasks.values()], proofTools), proofTools)
  const final = new Map(proof.candidates.map(made => [made.id, made]))
  const judged = proof.verdicts.flatMap(verdict => {
    const [candidate, row] = [final.get(verdict.candidate), rowOf.get(verdict.candidate)]
    return candidate && row ? [judgedTest(verdict, candidate, row, tasks)] : []
  })
  const version = tools.hash(unit.source).slice(0, 16)
  const refused = cut.flatMap(({ row, rejections }) => rejections.map(one => refusedTest(one, row, tasks)))
  return {
    unit,
    written: [...judged, ...refused],
    measured: [...tasks.keys()].map(id => ({
      system: unit.system,
      target: `${id} ${version}`,
      ...measuredOf(id, proof, judged),
    })),
    bugs: await catchBugs(unit, proof.judged, { framework, workbench, tools }),
    files: proof.files.map(({ path, content }) => ({ path, content })),
    seconds: (tools.now() - started) / 1000,
  }
}

function proofToolsOf(unit: Unit, source: string, workbench: Workbench, tools: CompareTools): VerifyTools {
  const { language, framework, project, trees } = tools
  const files = filesOf({ ...unit, source }, project)
  return {
    sandbox: workbench.over(files),
    trees,
    language,
    framework,
    parallel: 1,
    runs,
    mostPerTarget: Number.MAX_SAFE_INTEGER,
    source: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : project.read(path)),
  }
}

function judgedTest(verdict: Verdict, candidate: Candidate, row: Row, tasks: Map<string, TestTask>): Written {
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

function refusedTest(rejection: Rejection, row: Row, tasks: Map<string, TestTask>): Written {
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
  proof: Verification,
  judged: Written[],
): Pick<Measured, 'kept' | 'mutants'> {
  const mutants = proof.measures.get(target)?.mutants ?? null
  const kept = judged.filter(({ test }) => test.target === target && test.verdict === 'kept').length
  const { killed = 0, total = 0, killedByPassing = 0 } = mutants ?? {}
  return { kept, mutants: mutants && { killed, total, killedByPassing } }
}

/** A bug is caught by a test that holds on the module and does not on its twin. */
async function catchBugs(
  unit: Unit,
  judged: DecidedCandidate[],
  { framework, workbench, tools }: { framework: string; workbench: Workbench; tools: CompareTools },
): Promise<Proved['bugs']> {
  const twins = new Set(unit.rows.flatMap(row => row.twin ?? []))
  const bugs: Proved['bugs'] = []
  for (const twin of twins) {
    const rows = unit.rows.filter(row => row.twin === twin)
    const about = new Set(rows.flatMap(row => workbench.targets(row, unit, framework)))
    const steady = judged.filter(test => about.has(test.candidate.target) && isSteady(test))
    const results = await runCandidates(
      steady,
      { tree: 'head', seed: 0 },
      proofToolsOf(unit, twin, workbench, tools),
    )
    const noticing = steady.filter(({ candidate }) => results.get(candidate.id)?.outcome !== 'passed')
    const caught = noticing.some(({ decision }) => decision.verdict === 'kept')
    bugs.push({ caught, caughtByPassing: noticing.length > 0 })
  }
  return bugs
}

const isSteady = ({ decision }: DecidedCandidate): boolean => countFunnel([decision]).steady === 1
