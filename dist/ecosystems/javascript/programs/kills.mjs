// Which tests detect which mutants: runs every file without a mutant, then under each, in as few processes as possible.
import { realpathSync } from 'node:fs'
import { LOADING, byPackage, real } from './drive.mjs'
import { now, runOnce } from './supervise.mjs'
import { fitsTitle } from './title-patterns.cjs'

const KNOWN = ['passed', 'failed', 'broken', 'timed-out']
/** Most consecutive processes without a new result. */
const MOST_BARREN = 3

/** One candidate: a single test of a file by its full title, or all of them. */
class Entry {
  constructor({ candidate, name }, mutants, only) {
    Object.assign(this, { candidate, name: name ?? null })
    this.ids = mutants.filter(id => !Object.hasOwn(only, id) || only[id].includes(candidate))
    this.kills = []
  }

  hear(mutant, outcome, assertion = false) {
    if (!this.ids.includes(mutant) || !KNOWN.includes(outcome)) return
    this.ids = this.ids.filter(id => id !== mutant)
    this.kills.push({ candidate: this.candidate, mutant, outcome, assertion: assertion === true })
  }

  close() {
    this.ids = []
  }
}

/** The candidates of one file, which is run once for all of them. */
class Page {
  constructor(entries) {
    this.entries = entries
  }

  get ids() {
    return [...new Set(this.entries.flatMap(({ ids }) => ids))]
  }

  get kills() {
    return this.entries.flatMap(({ kills }) => kills)
  }

  count() {
    return this.entries.reduce((sum, { ids }) => sum + ids.length, 0)
  }

  /** The file's part of the order, as described in `rounds.cjs`. Mutants that ended a process come last. */
  asked(fatal) {
    const { ids } = this
    const entries = this.entries.map(({ name, ids }) => ({ name, ids }))
    return { entries, ids: [...ids.filter(id => !fatal.has(id)), ...ids.filter(id => fatal.has(id))] }
  }

  hear({ entry, mutant, outcome, assertion }) {
    const own = Number.isInteger(entry) ? this.entries[entry] : undefined
    if (mutant === null) own?.close()
    else own?.hear(mutant, outcome, assertion)
  }

  /** The file is done or cannot be run: whatever has no result yet stays without one. */
  close() {
    for (const entry of this.entries) entry.close()
  }

  /** The candidates with the test that hung or ended the process; all when it is unknown. */
  under(name, mutant) {
    const asked = this.entries.filter(({ ids }) => mutant === null || ids.includes(mutant))
    const own = asked.filter(entry => entry.name === null || (name !== null && fitsTitle(entry.name, name)))
    return name === null || own.length === 0 ? asked : own
  }
}

/**
 * `request` is that of a job with `mode: 'kills'`, in seconds. `onKills` gets { kills, untested } whenever there is
 * something new: [{ candidate, mutant, outcome, assertion }] and the mutants that were not reached in time. Returns a
 * sentence when files could not be run, else null.
 */
export async function kill(request, onKills) {
  const { driver: name, perTest = 5, budget = 60, loading } = request
  const driver = await import(`./drivers/${name}.mjs`)
  const deadline = now() + budget * 1000
  const root = realpathSync(process.cwd())
  const mutants = request.mutants.ids
  const pages = new Map()
  for (const file of request.files) {
    const path = real(root, file.path)
    const entry = new Entry(file, mutants, request.only ?? {})
    pages.set(path, new Page([...(pages.get(path)?.entries ?? []), entry]))
  }
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
  const count = () => open().reduce((sum, file) => sum + pages.get(file).count(), 0)
  const hear = event => {
    if (event.kind === 'kill') pages.get(event.file)?.hear(event)
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

/** Handles what was running when a process hung or ended: it detects the mutant; without one the file has no result. */
function lay({ at, mutant, name, why }, pages, fatal) {
  const page = pages.get(at)
  if (page === undefined) return
  fatal.add(mutant)
  for (const entry of page.under(name, mutant)) {
    if (mutant === null) entry.close()
    else entry.hear(mutant, why === 'timed-out' ? 'timed-out' : 'failed')
  }
}
