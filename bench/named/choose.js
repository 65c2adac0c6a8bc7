// Files with functions -> one function of each to change, rare forms first, and the text with the statement in it.

/** [{ file, made, form }], at most `perForm` files per form; files with few functions come first. */
export function chooseFunctions(files, perForm) {
  const seen = new Map()
  const count = form => seen.get(form) ?? 0
  const chosen = []
  for (const file of files.toSorted((a, b) => a.functions.length - b.functions.length)) {
    const made = file.functions.reduce((rare, each) => (count(each.form) < count(rare.form) ? each : rare))
    if (count(made.form) >= perForm) continue
    seen.set(made.form, count(made.form) + 1)
    chosen.push({ file, made })
  }
  return chosen
}

/** `insert` is [[place in the text, what is put there]], in order. */
export const changedText = (text, insert) =>
  insert.toReversed().reduce((made, [at, put]) => made.slice(0, at) + put + made.slice(at), text)
