// Links to lines of the head.

export interface Place {
  file: string
  first: number
  last: number
  /** What is shown, as Markdown that is safe already. */
  text: string
}

/** The text alone where there is nothing to link to. `url` is that of the repository. */
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
