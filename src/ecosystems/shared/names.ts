// Text of untrusted code -> words for a name: one line without syntax of Markdown, HTML comments, shells or ids.

/** Most characters of one literal in a name; the whole name is cut elsewhere. */
const LONGEST = 60

/** `text` as a part of a name: special characters become `_`. */
export const plainWords = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{M} _.,:'()[\]@#*+?=%~/^-]+/gu, '_')
    .replace(/-{2,}/g, '-')
    .replace(/:{2,}/g, ':')
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Cs}/gu, '')

/** Joins the parts of a path: `a` and `b` are `a.b`; a part that begins with a bracket needs no dot. */
export const joinParts = (parts: string[]): string =>
  parts.reduce((name, part) => (name === '' || part.startsWith('[') ? name + part : `${name}.${part}`), '')

/** Why a function that is passed as a callback cannot be called; shows only the last name of a complex `callee`. */
export function passedTo(callee: string): string {
  const name = /^[\p{L}\p{N}_$.]+$/u.test(callee)
    ? callee
    : (callee.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu)?.at(-1) ?? '')
  return name === '' ? RUNS_ON_LOADING : `it is passed to ${name}, which decides when it runs`
}

export const RUNS_ON_LOADING = 'it runs while the file is loaded'
export const IN_A_LIST = 'it is in a list'
export const IN_AN_EXPRESSION = 'it is part of a larger expression'
