// What a report says about the functions that a commit changed, and whether it shows the change that its author meant.

/**
 * { row, failure, functions, meant, unmeant, falseRows }; `report` is null where there is none. Per changed function: `named`, `skipped`
 * (the reason), `rows` (behaviour rows), `kept` (tests), `grown` (those of them that grew from tests of the project), `survivors` (mutants
 * that live, null where none were made), `own` (what the project's own tests show of it: `measured`, else `why` not).
 */
export function judge(row, report, failure) {
  const { number, project, commit, language, changed, quiet = false } = row
  const judged = {
    row: { number, project, commit: commit.slice(0, 8), language },
    failure,
    functions: changed.map(change => functionOf(change, report, language)),
    unnamed: report === null ? [] : othersOf(report, changed, language),
    meant: (row.meant ?? []).map(entry => isShown(entry, report, language)),
    unmeant: (row.unmeant ?? []).map(entry => isShown(entry, report, language)),
  }
  return { ...judged, falseRows: quiet && report !== null ? report.behaviour.length : 0 }
}

function functionOf({ file, function: name, kind }, report, language) {
  const found = {
    name,
    kind,
    named: false,
    skipped: null,
    rows: 0,
    kept: 0,
    grown: 0,
    survivors: null,
    own: null,
  }
  if (report === null) return found
  const isMine = (path, other) => path === file && isSame(other, name, language)
  const isAbout = id => isMine(...splitId(id))
  const target = report.targets.find(each => isMine(each.file, each.name))
  const skip = report.skipped.find(each => isMine(each.file, each.name))
  const keptTests = report.tests.filter(each => each.verdict === 'kept' && isAbout(each.target))
  return {
    ...found,
    named: target !== undefined || skip !== undefined,
    skipped: target === undefined ? (skip?.reason ?? null) : null,
    rows: report.behaviour.filter(each => isAbout(each.target)).length,
    kept: keptTests.length,
    grown: keptTests.filter(each => each.grownFrom).length,
    survivors: target?.mutants?.survivors?.length ?? null,
    own: ownOf(target?.baseline ?? null, report),
  }
}

/** `states` is the number of tests of the commit that reach the function and fail on the base, `said` how they fail. */
function ownOf(baseline, report) {
  if (!baseline) return null
  const { measured, why, tests, linesRun, mutants } = baseline
  const reaching = new Set(tests)
  const states = (report.ownTests ?? []).filter(
    each =>
      each.onBase === 'failed' &&
      each.onHead === 'passed' &&
      reaching.has(each.id.replace(/\[[^\]]*\]$/, '')),
  )
  return {
    measured,
    why,
    tests: tests.length,
    lines: linesRun?.length ?? null,
    mutants,
    states: states.length,
    said: states.flatMap(({ id, withoutChange: shown }) =>
      shown
        ? [`${id.slice(id.indexOf('::') + 2)}: ${shown.expected ?? 'no failure'} <- ${shown.actual}`]
        : [],
    ),
  }
}

/** Ids of what the report names and the row does not list. */
function othersOf(report, changed, language) {
  const isListed = each =>
    changed.some(({ file, function: name }) => file === each.file && isSame(each.name, name, language))
  return [...report.targets, ...report.skipped].filter(each => !isListed(each)).map(each => each.id)
}

function splitId(id) {
  const at = id.lastIndexOf('::')
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 2)]
}

/**
 * Whether the reported name means the function of the row. A closure inside it counts too; in JavaScript `res.send` and
 * `send` are the same.
 */
function isSame(reported, listed, language) {
  const [one, other] = [reported, listed].map(name => name.replaceAll('.<locals>', '').replaceAll(' > ', '.'))
  if (one === other || one.startsWith(`${other}.`)) return true
  return language !== 'python' && (one.endsWith(`.${other}`) || other.endsWith(`.${one}`))
}

const plain = value =>
  String(value)
    .replace(/\s+/g, ' ')
    .replaceAll('"', "'")
    .trim()
    .replace(/^((?:raises|throws) \w+):$/, '$1')

/**
 * `shown` if a behaviour row contains what the entry says about both sides, `shown by a test` if a kept test that
 * fails on the base expects it, `touched` if a behaviour row is about its function or a caller that the row lists,
 * else `none`.
 */
function isShown({ function: name, via = [], base, head }, report, language) {
  if (report === null) return 'none'
  const mine = report.behaviour.filter(({ target }) =>
    [name, ...via].some(each => isSame(splitId(target)[1], each, language)),
  )
  const holds = mine.some(
    each => plain(each.before).includes(plain(base)) && plain(each.after).includes(plain(head)),
  )
  if (holds) return 'shown'
  // A test that fails on the base and expects what the function gives after the commit.
  const stating = report.tests.some(
    each =>
      each.verdict === 'kept' &&
      each.onBase === 'failed' &&
      [name, ...via].some(other => isSame(splitId(each.target)[1], other, language)) &&
      plain(each.code).includes(plain(head).replace(/^(?:raises|throws) (\w+).*$/, '$1')),
  )
  return stating ? 'shown by a test' : mine.length > 0 ? 'touched' : 'none'
}

/** Sums, in words. */
export function totalsOf(judged) {
  const functions = judged.flatMap(each => each.functions).filter(each => each.kind !== 'constant')
  const count = (all, is) => all.filter(is).length
  const meant = judged.filter(each => each.meant.length > 0)
  const open = functions.filter(({ own }) => !own?.mutants || own.mutants.killed < own.mutants.total)
  const isHeld = each =>
    each.meant.some(how => how.startsWith('shown')) || each.functions.some(({ own }) => own?.states > 0)
  const isTold = each =>
    each.meant.some(how => how.startsWith('shown')) || each.functions.some(({ own }) => own?.said?.length > 0)
  return [
    `${count(judged, each => each.failure === null)} of ${judged.length} commits have a report`,
    `functions named or skipped: ${count(functions, each => each.named)} of ${functions.length}`,
    `with a behaviour row or a kept test: ${count(functions, each => each.rows + each.kept > 0)}`,
    `the same, without those whose mutants the project's own tests all notice: ${count(open, each => each.rows + each.kept > 0)} of ${open.length}`,
    `own tests measured: ${count(functions, each => each.own?.measured === true)}`,
    `commits whose meant change is shown: ${count(meant, each => each.meant.some(how => how.startsWith('shown')))} of ${meant.length}, touched: ${count(meant, each => each.meant.some(how => how !== 'none'))}`,
    `shown, or a value that a test of the commit expects is told: ${count(meant, isTold)} of ${meant.length}`,
    `shown, or held by a test of the commit that fails on the base: ${count(meant, isHeld)} of ${meant.length}`,
    `calls made again outside: ${judged.reduce((sum, each) => sum + (each.replayed?.again ?? 0), 0)}, of these the same on both sides: ${judged.reduce((sum, each) => sum + (each.replayed?.contradicted.length ?? 0), 0)}`,
    `rows on quiet commits: ${judged.reduce((sum, each) => sum + each.falseRows, 0)}`,
  ].join('; ')
}
