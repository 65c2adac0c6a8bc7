// Links to lines on the head.

export interface Place {
  file: string
  first: number
  last: number
  /** The link text, as safe Markdown. */
  text: string
}

/** A link, or the text alone when there is nothing to link to. `url` is the repository's. */
export function permalink(
  { file, first, last, text }: Place,
  head: string | null,
  url: string | null,
): string {
  if (!url || !head) return text
  const path = file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, mark => (mark === '(' ? '%28' : '%29'))
  return `[${text}](${url}/blob/${head}/${path}#L${first}${last === first ? '' : `-L${last}`})`
}
