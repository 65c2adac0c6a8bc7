// The judgement of rows as lines of text.

const line = words => words.filter(word => word !== '').join(', ')

export function tableOf(judged) {
  return judged.map(each => [headOf(each), ...each.functions.map(functionLine)].join('\n')).join('\n')
}

function headOf({ row, failure, meant, unmeant, falseRows, seconds, unnamed, replayed }) {
  const name = `${row.number} ${row.project} ${row.commit}`
  if (failure !== null) return `${name}: no report (${failure})`
  return `${name}: ${line([
    meant.length === 0 ? 'no meant change' : `meant ${meant.join(' ')}`,
    unmeant.length === 0 ? '' : `unmeant ${unmeant.join(' ')}`,
    falseRows > 0 ? `${falseRows} ROWS ON A QUIET COMMIT` : '',
    unnamed.length > 0 ? `${unnamed.length} more named` : '',
    ...sayReplayed(replayed),
    seconds === undefined ? '' : `${seconds.toFixed(1)} s`,
  ])}`
}

function functionLine({ name, kind, named, skipped, rows, kept, grown, survivors, own }) {
  const state = skipped !== null ? `skipped: ${skipped}` : named ? 'named' : 'NOT NAMED'
  const tests = grown > 0 ? `kept ${kept} (${grown} grown)` : `kept ${kept}`
  const counts = `rows ${rows}, ${tests}, survivors ${survivors ?? 'not measured'}`
  const said = (own?.said ?? []).slice(0, 3).map(words => `\n    ${words}`)
  return `  ${name} (${kind}): ${state}; ${counts}; ${ownTests(own)}${said.join('')}`
}

function ownTests(own) {
  if (own === null) return 'own tests not run'
  if (!own.measured) return `own tests not measured (${own.why})`
  const { tests, lines, mutants, states } = own
  const noticed = mutants ? `, ${mutants.killed} of ${mutants.total} mutants` : ''
  return `${tests} own tests, ${lines} lines${noticed}${states > 0 ? `, ${states} fail on the base` : ''}`
}

function sayReplayed(replayed) {
  if (!replayed || replayed.again === 0) return []
  const { again, differs, contradicted } = replayed
  const words = contradicted.map(({ call, now }) => `FALSE ROW ${call}: ${now} on both sides`)
  return [`${differs} of ${again} calls differ when made again`, ...words]
}
