// Truncates Markdown to a number of bytes, between lines, closing open fences and folds.

const encoder = new TextEncoder()

/** Length in UTF-8 bytes, used here for GitHub's limits. */
export function byteLength(text: string): number {
  return encoder.encode(text).length
}

interface Open {
  fence: string | null
  details: number
}

function step(open: Open, line: string): Open {
  const mark = /^(`{3,})(.*)$/.exec(line)
  if (open.fence !== null)
    return mark && mark[1] === open.fence && mark[2] === '' ? { ...open, fence: null } : open
  if (mark) return { ...open, fence: mark[1] ?? null }
  const count = (tag: string): number => line.split(tag).length - 1
  return { ...open, details: Math.max(0, open.details + count('<details>') - count('</details>')) }
}

const closing = (open: Open): string =>
  `${open.fence ? `\n${open.fence}` : ''}${'\n\n</details>'.repeat(open.details)}`

/** `text` itself if it fits in `limit` bytes; otherwise its first lines, with everything open closed, then `last`. */
export function capMarkdown(text: string, limit: number, last: string): string {
  if (byteLength(text) <= limit) return text
  const lines = text.split('\n')
  const end = `\n\n${last}`
  let open: Open = { fence: null, details: 0 }
  let [size, best] = [0, '']
  const kept: string[] = []
  for (const line of lines) {
    size += byteLength(line) + (kept.length > 0 ? 1 : 0)
    open = step(open, line)
    const tail = closing(open) + end
    if (size + byteLength(tail) > limit) break
    kept.push(line)
    best = tail
  }
  return kept.join('\n') + (best || last)
}
