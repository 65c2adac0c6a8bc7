// How text is emphasised on a terminal: with colours if it has them, else not at all.

export interface Style {
  bold(text: string): string
  dim(text: string): string
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
}

const same = (text: string): string => text

/** For pipes, files, and NO_COLOR. */
export const plain: Style = { bold: same, dim: same, good: same, bad: same, warn: same }

/** Breaks a paragraph at spaces; words are never broken. */
export function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
