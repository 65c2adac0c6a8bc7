// Posts review comments inside hunks, as one review. A comment that was posted before is not posted again.
import type { Remark } from '../core/model/ports.js'
import { type Api, readFailure } from './request.js'
import { type Place, whoAmI } from './upsert-comment.js'

const most = 10

/** Returns how many were posted. Never throws for a refusal: the main comment holds everything. */
export async function makeRemarks(api: Api, place: Place, head: string, remarks: Remark[]): Promise<number> {
  if (remarks.length === 0) return 0
  const { owner, repo, number, key } = place
  const ask = { owner, repo, pull_number: number }
  try {
    const posted = await postedIds(api, place)
    const shown = await hunksOf(api, place)
    const fresh = remarks
      .filter(
        ({ id, path, line }) =>
          !posted.has(id) && (shown.get(path) ?? []).some(([from, to]) => line >= from && line <= to),
      )
      .slice(0, most)
    if (fresh.length === 0) return 0
    const comments = fresh.map(({ id, path, line, body }) => ({
      ...{ path, line, side: 'RIGHT' },
      body: `${markerOf(key, id)}\n${body}`,
    }))
    await api.rest.pulls.createReview({ ...ask, commit_id: head, event: 'COMMENT', comments })
    return fresh.length
  } catch (error) {
    const failure = readFailure(error)
    if (failure === null || failure.status === 0 || failure.status >= 500) throw error
    return 0
  }
}

const markerOf = (key: string, id: string): string => `<!-- testwright:remark key=${key} id=${id} -->`

/** Ids of all remarks of ours, resolved or outdated ones too. */
async function postedIds(api: Api, { owner, repo, number, key }: Place): Promise<Set<string>> {
  const all = await api.paginate(api.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  const found = all.flatMap(({ body, user }) => {
    const [, id] = /^<!-- testwright:remark key=\S+ id=(\w+) -->/.exec(body) ?? []
    return id && body.startsWith(markerOf(key, id)) ? [{ id, login: user?.login ?? '' }] : []
  })
  if (found.length === 0) return new Set()
  const { login } = await whoAmI(api)
  return new Set(found.filter(comment => comment.login === login).map(comment => comment.id))
}

/** Lines of the head that GitHub allows comments on, by path; files without a patch have none. */
async function hunksOf(api: Api, { owner, repo, number }: Place): Promise<Map<string, [number, number][]>> {
  const files = await api.paginate(api.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  })
  return new Map(
    files.map(({ filename, patch = '' }) => {
      const heads = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)]
      return [
        filename,
        heads.map(([, from = '1', count = '1']): [number, number] => [
          Number(from),
          Number(from) + Number(count) - 1,
        ]),
      ]
    }),
  )
}
