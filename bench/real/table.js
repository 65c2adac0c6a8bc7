// The judgement of rows as lines of text.

const line = words => words.filter(word => word !== '').join(', ')

export function tableOf(judged) {
  return judged.map(each => [headOf(each), ...each.functions.map(functionLine)].join('\n')).join('\n')
}

function headOf({ row, failure, meant, unmeant, falseRows, seconds, unnamed }) {
  const name = `${row.number} ${row.project} ${row.commit}`
  if (failure !== null) return `${name}: no report (${failure})`
  return `${name}: ${line([
    meant.length === 0 ? 'no meant change' : `meant ${meant.join(' ')}`,
    unmeant.length === 0 ? '' : `unmeant ${unmeant.join(' ')}`,
    falseRows > 0 ? `${falseRows} ROWS ON A QUIET COMMIT` : '',
    unnamed.length > 0 ? `${unnamed.length} more named` : '',
    seconds === undefined ? '' : `${seconds.toFixed(1)} s`,
  ])}`
}

function functionLine({ name, kind, named, skipped, rows, kept, survivors }) {
  const state = skipped !== null ? `skipped: ${skipped}` : named ? 'named' : 'NOT NAMED'
  const counts = `rows ${rows}, kept ${kept}, survivors ${survivors ?? 'not measured'}`
  return `  ${name} (${kind}): ${state}; ${counts}`
}
