// Verdicts -> counts by form, as lines of text.

const COLUMNS = ['files', 'right', 'wrong', 'silent', 'loose', 'skipped']

/** { files, right, wrong, silent, loose, skipped }; `skipped` counts functions for which no tests are asked. */
export const sumOf = judged =>
  Object.fromEntries(
    COLUMNS.map(column => [
      column,
      judged.filter(
        each => column === 'files' || (column === 'skipped' ? each.isSkipped : each.verdict === column),
      ).length,
    ]),
  )

export function tableOf(judged) {
  const forms = [...new Set(judged.map(({ form }) => form))].sort()
  const rows = forms.map(form => [form, sumOf(judged.filter(each => each.form === form))])
  const lines = [...rows, ['all', sumOf(judged)]].map(([form, sum]) => lineOf(form, Object.values(sum)))
  return [lineOf('form', COLUMNS), ...lines].join('\n')
}

const lineOf = (form, cells) => [form.padEnd(45), ...cells.map(cell => String(cell).padStart(8))].join('')
