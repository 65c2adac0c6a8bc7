// What `plan` says about a changed function -> right, wrong, silent, or loose: its lines are put outside any function.

const LONGEST = 80
/** Characters after which a part of a name may be cut. */
const CUT = 60
/** Words that stand for parts without a name in the code. */
const STAND_INS = new Set(['module', 'callback', 'lambda'])
/** Characters that a name may hold; others may be shown as `_`. */
const NOT_PLAIN = /[^\p{L}\p{N}\p{M} _.,:'()[\]@#*+?=%~/^-]+/gu
const wordsOf = text => text.match(/[\p{L}\p{N}_$]+/gu) ?? []

/** { verdict, why, form, source, line, chain, names, isSkipped, reason }; `after` is the changed text. */
export function judge({ file, made, path, after }, plan) {
  const isHere = each => each.file === path
  const skipped = plan.skipped.filter(isHere)
  const named = [...plan.targets.filter(isHere), ...skipped]
  const line = file.text.slice(0, made.insert[0][0]).split('\n').length
  const steps = made.chain.map(({ kind, texts }) => ({
    kind,
    words: new Set(texts.flatMap(text => [...wordsOf(text), ...wordsOf(text.replace(NOT_PLAIN, '_'))])),
  }))
  return {
    ...(named.length === 0 ? unnamed(plan.unread.find(isHere)) : judgeNames(named, { steps, line, after })),
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

/** Right if one function is named and, if it makes a constant, otherwise only functions that read the constant. */
function judgeNames(named, made) {
  const [first, ...others] = named.filter(each => !isReader(each, made))
  const why =
    first === undefined || others.length > 0
      ? `several: ${named.map(({ name }) => name).join(', ')}`
      : faultOf(first, made)
  return { verdict: why === null ? 'right' : 'wrong', why }
}

/** Lines count from 1; a statement may be put at the end of a line. */
const isAround = ([first, last], line) => first <= line + 1 && last >= line

function isReader({ lines }, { steps, line, after }) {
  if (!lines || isAround(lines, line)) return false
  const code = after.split('\n').slice(lines[0] - 1, lines[1])
  const used = new Set(wordsOf(code.join('\n')))
  return [...(steps[outermost(steps)]?.words ?? [])].some(word => used.has(word))
}

/** Why what is named is not the changed function or one around it; null when it is. */
function faultOf({ name, lines }, { steps, line }) {
  if (name.length > LONGEST || /[\n`<|\\]|--|\$\(/.test(name)) return `${name} is no plain name`
  if (lines && !isAround(lines, line)) return `${name} has the lines ${lines.join(' to ')}`
  const last = lastStep(wordsIn(name, steps), steps)
  if (last === null) return `${name} has words that do not lead to the function`
  return last < outermost(steps) ? `${name} is no name of a function around the change` : null
}

/** The words of a name; the last one of a long name may be cut and followed by a hash. */
function wordsIn(name, steps) {
  const words = wordsOf(name.replace(/~[0-9a-z]+$/, ''))
  const last = words.at(-1) ?? ''
  const isWhole = name.length < CUT || steps.some(step => step.words.has(last))
  const isCut = !isWhole && steps.some(step => [...step.words].some(word => word.startsWith(last)))
  return isCut ? words.slice(0, -1) : words
}

/** The last named step that a name's words lead to, -1 for none; null where they are not found from the outside in. */
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
  return steps.findLastIndex(
    ({ kind, words }, at) => at <= first && (kind === 'name' || kind === 'function') && words.size > 0,
  )
}
