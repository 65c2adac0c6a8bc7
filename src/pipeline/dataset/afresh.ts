// Models that are to write now -> the functions that they write for, and what they wrote. Prints nothing.
import type { Joined, Known } from '../../core/compare/join.js'
import { UserError } from '../../core/model/errors.js'
import type { CompareTools } from '../compare/tools.js'
import { humanRows } from '../compare/human.js'
import { aimsOfModule, type Live, type LiveModels, writeLive } from '../compare/live.js'

/** For the functions of the rows, or, without rows, for those of the listed modules. */
export async function writeAfresh(
  models: LiveModels,
  joined: Joined[],
  { modules }: Known,
  tools: CompareTools,
): Promise<Live> {
  const places = new Map(joined.map(({ language, path, source }) => [path, { language, source }]))
  if (places.size === 0)
    for (const [path, source] of modules) {
      const language = tools.languages.find(one => one.matches(path))
      if (language) places.set(path, { language, source })
    }
  if (places.size === 0 && models.human)
    for (const { path, language, source } of humanRows(tools.project, tools.languages, []))
      places.set(path, { language, source })
  const aims = [...places].flatMap(([path, { language, source }]) => {
    const all = aimsOfModule(language, path, source)
    const named = new Set(
      joined.flatMap(({ row }) => (row.path === path && row.function ? [row.function] : [])),
    )
    const wanted = all.filter(one => named.has(one.name))
    return wanted.length > 0 ? wanted : all
  })
  if (aims.length === 0)
    throw new UserError('There is no function to write for: name modules with --functions.')
  return writeLive(models, aims, tools)
}
