// Makes replies out of blocks, as models write them: each of their tests passes under the project's own runner as it is written.
import fc from 'fast-check'

/** A part of a reply: what it declares at file level, and its tests. */
export interface Block {
  imports?: string[]
  top?: string
  tests: string
}

/** How tests for one runner are written: blocks by title, each given the expression that names the function. */
export interface Dialect {
  fence: string
  /** The first lines of a file, and the expression that names the function after them. */
  heads: { lines: string[]; call: string }[]
  blocks: Record<string, (call: string) => Block>
}

export interface Reply {
  /** Titles of its blocks. */
  blocks: string[]
  code: string
  text: string
}

const shapes: Record<string, (code: string, fence: string) => string> = {
  fence: (code, fence) => `\`\`\`${fence}\n${code}\`\`\`\n`,
  prose: (code, fence) =>
    `These tests cover the change.\n\n\`\`\`${fence}\n${code}\`\`\`\n\nThe first one states what is new.\n`,
  bare: code => code,
  reasoning: (code, fence) => `<think>\nLet me test price(1).\n</think>\n\`\`\`${fence}\n${code}\`\`\`\n`,
}

function write(dialect: Dialect, { head, titles, shape }: Drawn): Reply {
  const { lines, call } = dialect.heads[head % dialect.heads.length] ?? { lines: [], call: 'price' }
  const blocks = titles.map(title => dialect.blocks[title]?.(call) ?? { tests: '' })
  const imports = [...new Set([...lines, ...blocks.flatMap(block => block.imports ?? [])])].sort(
    // `from __future__` must come first.
    (one, other) => Number(other.includes('__future__')) - Number(one.includes('__future__')),
  )
  const parts = [
    imports.join('\n'),
    ...blocks.flatMap(({ top }) => top ?? []),
    ...blocks.map(({ tests }) => tests),
  ]
  const code = `${parts.map(part => part.trim()).join('\n\n\n')}\n`
  return { blocks: titles, code, text: (shapes[shape] ?? shapes['fence'])?.(code, dialect.fence) ?? code }
}

interface Drawn {
  head: number
  titles: string[]
  shape: string
}

/** `count` replies of up to three blocks; each block occurs in one of the first replies. */
export function drawReplies(dialect: Dialect, { count, seed }: { count: number; seed: number }): Reply[] {
  const titles = Object.keys(dialect.blocks)
  const drawn = fc.record({
    head: fc.nat({ max: dialect.heads.length - 1 }),
    titles: fc.shuffledSubarray(titles, { minLength: 1, maxLength: 3 }),
    shape: fc.constantFrom(...Object.keys(shapes)),
  })
  const all =
    fc.sample(fc.shuffledSubarray(titles, { minLength: titles.length }), { seed, numRuns: 1 })[0] ?? []
  const perReply = Math.ceil(all.length / count)
  return fc.sample(drawn, { seed, numRuns: count }).map((each, at) => {
    const sure = all.slice(at * perReply, (at + 1) * perReply)
    return write(dialect, { ...each, titles: sure.length > 0 ? sure : each.titles })
  })
}
