// What `plan` says of a changed function -> right, wrong, silent, or loose: told by its lines, as belonging to no function.

const LONGEST = 80
/** Words of names for what has no name in the code. */
const STAND_INS = new Set(['module', 'callback', 'lambda'])
/** Characters that a name may hold; others may be shown as `_`. */
const NOT_PLAIN = /[^\p{L}\p{N}\p{M} _.,:'()[\]@#*+?=%~/^-]+/gu
const wordsOf = text => text.match(/[\p{L}\p{N}_$]+/gu) ?? []

/** { verdict, why, form, source, line, chain, names, isSkipped, reason }. */
export function judge({ file, made, path }, plan) {
  const isHere = each => each.file === path
  const skipped = plan.skipped.filter(isHere)
  const named = [...plan.targets.filter(isHere), ...skipped]
  const line = file.text.slice(0, made.insert[0][0]).split('\n').length
  return {
    ...(named.length === 0 ? unnamed(plan.unread.find(isHere)) : judgeNames(named, { ...made, line })),
    form: made.form,
    source: file.path,
    line,
    chain: made.chain
      .map(({ texts }) => texts.slice(0, 3).join(' '))
      .join(' > ')
      .slice(0, 120),
    names: named.map(({ name }) => name),
    isSkipped: skipped.length > 0,
    reason: skipped[0]?.reason ?? null,
  }
}

function unnamed(unread) {
  const isTold = unread !== undefined && /belong/.test(unread.reason)
  return { verdict: isTold ? 'loose' : 'silent', why: unread?.reason ?? 'nothing is said of the file' }
}

function judgeNames(named, made) {
  const why =
    named.length > 1
      ? `several: ${named
          .slice(0, 4)
          .map(({ name }) => name)
          .join(', ')}`
      : faultOf(named[0], made)
  return { verdict: why === null ? 'right' : 'wrong', why }
}

/** Why what is named is not the changed function or one around it; null when it is. */
function faultOf({ name, lines }, { chain, line }) {
  if (name.length > LONGEST || /[\n`<|\\]|--|\$\(/.test(name)) return `${name} is no plain name`
  if (lines && (lines[0] > line + 1 || lines[1] < line)) return `${name} has the lines ${lines.join(' to ')}`
  const steps = chain.map(({ kind, texts }) => ({
    kind,
    words: new Set(texts.flatMap(text => [...wordsOf(text), ...wordsOf(text.replace(NOT_PLAIN, '_'))])),
  }))
  const last = lastStep(wordsOf(whole(name)), steps)
  if (last === null) return `${name} has words that do not lead to the function`
  return last < outermost(steps) ? `${name} is no name of a function around the change` : null
}

/** A name that is too long ends with a hash: the word in front of it may be cut. */
const whole = name => name.replace(/[^ .]*~[0-9a-z]+$/, '')

/** The last step with a name of its own that a name leads to from the outside in, -1 for none; null where its words are not found in that order. */
function lastStep(words, steps) {
  let at = 0
  let last = -1
  for (const word of words) {
    const has = step => step.words.has(word)
    const next = steps.findIndex((step, place) => place >= at && has(step))
    if (next < 0 && !STAND_INS.has(word)) return null
    at = Math.max(at, next)
    last = Math.max(
      last,
      steps.findLastIndex(step => step.kind !== 'hint' && has(step)),
    )
  }
  return last
}

/** The step that names the outermost function around the change, -1 where none does. */
function outermost(steps) {
  const first = steps.findIndex(({ kind }) => kind === 'function')
  return steps.findLastIndex(({ kind, words }, at) => at <= first && kind !== 'hint' && words.size > 0)
}
