// Which tests notice which mutants: every file is run without one, then under each, in as few processes as can be.
import { realpathSync } from 'node:fs'
import { LOADING, byPackage, real } from './drive.mjs'
import { now, runOnce } from './supervise.mjs'

const KNOWN = ['passed', 'failed', 'broken', 'timed-out']
/** Processes in a row that told nothing new. */
const MOST_BARREN = 3

class Page {
  constructor({ path, candidate, name }, mutants, only) {
    Object.assign(this, { path, candidate, name: name ?? null })
    this.ids = mutants.filter(id => !Object.hasOwn(only, id) || only[id].includes(candidate))
    this.kills = []
  }

  /** As `rounds.cjs` has it. What has ended a process is met last. */
  asked(fatal) {
    const { name, ids } = this
    return { name, ids: [...ids.filter(id => !fatal.has(id)), ...ids.filter(id => fatal.has(id))] }
  }

  hear(mutant, outcome, assertion = false) {
    if (!this.ids.includes(mutant) || !KNOWN.includes(outcome)) return
    this.ids = this.ids.filter(id => id !== mutant)
    this.kills.push({ candidate: this.candidate, mutant, outcome, assertion: assertion === true })
  }

  /** It came to its end, or cannot be run: what has no entry by now gets none. */
  close() {
    this.ids = []
  }
}

/**
 * `request` is that of a job with `mode: 'kills'`; seconds. `onKills` gets { kills, untested } whenever there is something new:
 * [{ candidate, mutant, outcome, assertion }] and the mutants that time has not sufficed for. Gives a sentence when files could not be run, else
 * null.
 */
export async function kill(request, onKills) {
  const { driver: name, perTest = 5, budget = 60, loading } = request
  const driver = await import(`./drivers/${name}.mjs`)
  const deadline = now() + budget * 1000
  const root = realpathSync(process.cwd())
  const mutants = request.mutants.ids
  const pages = new Map(
    request.files.map(file => [real(root, file.path), new Page(file, mutants, request.only ?? {})]),
  )
  const tell = () => {
    const left = new Set([...pages.values()].flatMap(page => page.ids))
    onKills({
      kills: [...pages.values()].flatMap(page => page.kills),
      untested: mutants.filter(id => left.has(id)),
    })
  }
  tell()
  const common = {
    ...{ driver: name, root, finalRun: false, setup: [], watch: null, seed: 0 },
    ...{ perTest: perTest * 1000, loading: loading === undefined ? LOADING : loading * 1000 },
  }
  const errors = []
  for (const [folder, files] of byPackage([...pages.keys()], root))
    errors.push(await killPackage(driver, { ...common, folder }, { files, pages, deadline, tell }))
  tell()
  return errors.find(error => error !== null) ?? null
}

async function killPackage(driver, common, { files, pages, deadline, tell }) {
  const open = () => files.filter(file => pages.get(file).ids.length > 0)
  const count = () => open().reduce((sum, file) => sum + pages.get(file).ids.length, 0)
  const hear = event => {
    if (event.kind === 'kill') pages.get(event.file)?.hear(event.mutant, event.outcome, event.assertion)
    if (event.kind === 'file') pages.get(event.file)?.close()
    tell()
  }
  const fatal = new Set()
  for (let barren = 0; barren < MOST_BARREN && open().length > 0 && now() < deadline;) {
    const before = count()
    const kills = Object.fromEntries(open().map(file => [file, pages.get(file).asked(fatal)]))
    const order = { ...common, files: open(), kills }
    const round = await runOnce(driver, order, deadline, hear)
    if (round.error) return round.error
    if (round.why === 'deadline') break
    if (round.why === 'done') for (const file of open()) pages.get(file).close()
    else if (round.why !== 'again') lay(round, pages, fatal)
    barren = count() < before ? 0 : barren + 1
    if (barren >= MOST_BARREN) return `the runner ended before any test began: ${round.tail.slice(0, 300)}`
  }
  return null
}

/** What was under way when the process hung or ended: a mutant is noticed by that, a file without one tells nothing. */
function lay({ at, mutant, why }, pages, fatal) {
  const page = pages.get(at)
  if (page === undefined) return
  fatal.add(mutant)
  if (mutant === null) page.close()
  else page.hear(mutant, why === 'timed-out' ? 'timed-out' : 'failed')
}
