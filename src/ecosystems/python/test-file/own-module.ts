// A generated test in a file that calls the function through its module: adapted to call it the same way.
import type { Candidate } from '../../../core/model/candidate.js'
import { applyEdits, replaceNode } from '../../shared/edits.js'
import type { Syntax } from '../../shared/syntax.js'
import { boundBy, isImport, parseImports, type ImportEntry } from '../imports.js'
import type { Facts } from '../replies/code-facts.js'

/** `tax.add(1)` for `add(1)` and its import, if the file imports `shop.tax` or `shop` and calls `tax.add` or `shop.add`. */
export function asCalledThere(
  candidate: Candidate,
  present: Syntax,
  facts: (text: string) => Facts,
): Candidate {
  if (candidate.writer !== 'explorer') return candidate
  const there = present.children.filter(isImport).flatMap(({ text }) => parseImports(text))
  const names = new Set(there.map(boundBy))
  return candidate.imports.reduce((made, line) => {
    const [entry, ...others] = parseImports(line)
    if (!entry?.name || entry.alias || others.length > 0 || names.has(entry.name)) return made
    const holder = holderOf({ ...entry, name: entry.name }, there, present.source)
    return holder === null ? made : calledBy(made, line, { name: entry.name, holder, facts })
  }, candidate)
}

/** The path by which most calls in the file reach an import, else other functions of its module; null without one. */
function holderOf(
  { module, name }: ImportEntry & { name: string },
  there: readonly ImportEntry[],
  source: string,
): string | null {
  const paths = there.flatMap(modulesBy)
  const above = paths.filter(({ given }) => given === module || module.startsWith(`${given}.`))
  const same = paths.filter(({ given }) => given === module)
  return mostCalled(above, name, source) ?? mostCalled(same, '\\w+', source)
}

function mostCalled(paths: readonly { path: string }[], name: string, source: string): string | null {
  const [most] = [...new Set(paths.map(({ path }) => path))]
    .map(path => ({ path, calls: callsIn(source, path, name) }))
    .sort((a, b) => b.calls - a.calls)
  return most && most.calls > 0 ? most.path : null
}

const callsIn = (source: string, path: string, name: string): number =>
  source.split(new RegExp(`(?<![\\w.])${path.replaceAll('.', '\\.')}\\.${name}\\(`)).length - 1

/** Paths that an import creates, and the modules they refer to, if any. */
function modulesBy(entry: ImportEntry): { path: string; given: string }[] {
  const { module, name, alias } = entry
  const path = boundBy(entry)
  if (name !== null) return [{ path, given: `${module}.${name}` }]
  return alias === null
    ? [path, module].map(each => ({ path: each, given: each }))
    : [{ path, given: module }]
}

/** Unchanged when one of the test's texts binds either name itself. */
function calledBy(
  candidate: Candidate,
  line: string,
  { name, holder, facts }: { name: string; holder: string; facts: (text: string) => Facts },
): Candidate {
  const { code, helpers, container, imports } = candidate
  const [first = holder] = holder.split('.')
  const texts = [code, ...helpers, ...(container?.members ?? [])]
  if (texts.some(text => [name, first].some(each => facts(text).binds.has(each)))) return candidate
  const renamed = (text: string): string =>
    applyEdits(
      text,
      facts(text)
        .names.filter(span => span.text === name)
        .map(span => replaceNode(span, `${holder}.${name}`)),
    )
  return {
    ...candidate,
    code: renamed(code),
    helpers: helpers.map(renamed),
    container: container && { ...container, members: container.members.map(renamed) },
    imports: imports.filter(each => each !== line),
  }
}
