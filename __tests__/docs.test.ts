// The documentation: links lead somewhere, examples are valid, and the README stays short.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { marked, type Token, type Tokens } from 'marked'
import { parse } from 'yaml'
import { verbs } from '../src/cli/verbs/index.js'
import { priceUsage } from '../src/core/budget/cost.js'
import { parseCard } from '../src/core/model/card.js'
import { makeConfig, settings } from '../src/core/model/configuration.js'
import { listedEnd } from '../src/core/model/retirement.js'
import { reasonNames, reasons, verdictFor } from '../src/core/model/reasons.js'
import { money } from '../src/core/text.js'
import { openPrices } from '../src/models/prices.js'

const read = (path: string): string => readFileSync(path, 'utf8')

const pages = [
  ...['README.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...['docs', 'examples', '.github'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  ),
].filter(path => path.endsWith('.md'))

function tokensOf(markdown: string): Token[] {
  const found: Token[] = []
  void marked.walkTokens(marked.lexer(markdown), token => void found.push(token))
  return found
}

/** Targets of links and pictures, without those in code and comments. */
function linksOf(markdown: string): string[] {
  return tokensOf(markdown)
    .filter((token): token is Tokens.Link | Tokens.Image => token.type === 'link' || token.type === 'image')
    .map(token => token.href)
}

/** Anchors as GitHub makes them from headings; a repeated heading is numbered. */
function anchorsIn(markdown: string): string[] {
  const seen = new Map<string, number>()
  return tokensOf(markdown)
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map(({ text }) => {
      const slug = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-')
      const before = seen.get(slug) ?? 0
      seen.set(slug, before + 1)
      return before === 0 ? slug : `${slug}-${before}`
    })
}

const anchors = new Map<string, string[]>()
function anchorsOf(page: string): string[] {
  const found = anchors.get(page) ?? anchorsIn(read(page))
  anchors.set(page, found)
  return found
}

/** Why a link of a page leads nowhere; null where it leads somewhere, and for other sites. */
function faultOf(link: string, page: string, exists: (path: string) => boolean): string | null {
  if (/^[a-z]+:/.test(link)) return null
  const [place = '', anchor = ''] = link.split('#')
  const path = place === '' ? page : normalize(join(dirname(page), place)).replace(/\/$/, '')
  if (!exists(path)) return `${link}: there is no ${path}`
  return anchor === '' || anchorsOf(path).includes(anchor) ? null : `${link}: no such heading`
}

function blocksOf(markdown: string, language: RegExp): string[] {
  return tokensOf(markdown)
    .filter((token): token is Tokens.Code => token.type === 'code' && language.test(token.lang ?? ''))
    .map(token => token.text)
}

test('the README has at most 8 kB', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(8192)
})

describe('links', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)
  const known = new Set(
    tracked.flatMap(path => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))),
  )
  // A page that is not committed yet counts.
  const exists = (path: string): boolean => known.has(path) || (pages.includes(path) && existsSync(path))

  test.each(pages)('of %s lead somewhere', page => {
    expect(linksOf(read(page)).flatMap(link => faultOf(link, page, exists) ?? [])).toEqual([])
  })

  test('that lead nowhere are found', () => {
    const links = ['nowhere.md', '../docs/cli.md#nothing', '#nothing', 'cli.md#keys', 'https://example.com/x']
    expect(links.map(link => faultOf(link, 'docs/cost.md', exists) !== null)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
  })

  test('every page of docs/ is linked from the README', () => {
    const linked = linksOf(read('README.md')).map(link => link.split('#')[0])
    expect(pages.filter(page => page.startsWith('docs/') && !linked.includes(page))).toEqual([])
  })
})

describe('examples', () => {
  const lines = pages.flatMap(page =>
    blocksOf(read(page), /^sh$/)
      .join('\n')
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .filter(line => /^node \S*dist\/cli\.js /.test(line))
      .map(line => line.replace(/\s+#.*$/, '').replace(/^node \S+/, 'node dist/cli.js')),
  )
  /** Only the names of options matter here, so one line for each verb and set of options is enough. */
  const shapeOf = (line: string): string =>
    line.split(/\s+/).slice(2, 4).join(' ') +
    line
      .match(/ --[\w-]+/g)
      ?.sort()
      .join('')
  const different = [...new Map(lines.map(line => [shapeOf(line), line])).values()]
  /** With --help a command line is parsed but not run. */
  const asksForHelp = (line: string) =>
    spawnSync(process.execPath, [...line.split(/\s+/).slice(1), '--help'], { encoding: 'utf8' })

  test.each(different)('%s', line => {
    expect(asksForHelp(line)).toMatchObject({ status: 0, stderr: '' })
  })

  test('a command line with an unknown option is found', () => {
    expect(asksForHelp('node dist/cli.js review --worktrees')).toMatchObject({ status: 2 })
    expect(asksForHelp('node dist/cli.js reviews')).toMatchObject({ status: 2 })
  })

  test('every shell block can be parsed by a shell and uses known programs only', () => {
    const known = new Set([
      ...['node', 'npm', 'npx', 'git', 'export', 'sudo', 'sh', 'pip', 'curl', 'eval', 'testwright'],
      ...['llama-server', 'ollama', 'vllm'],
    ])
    for (const page of pages)
      for (const block of blocksOf(read(page), /^(?:sh|bash)$/)) {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' })
        expect({ page, status, stderr }).toEqual({ page, status: 0, stderr: '' })
        const commands = block
          .replace(/\\\n\s*/g, '')
          .split('\n')
          .filter(line => /^[a-z]/.test(line))
        const programs = commands.map(line => line.split(/\s+/)[0] ?? '')
        expect({ page, unknown: programs.filter(name => !known.has(name)) }).toEqual({ page, unknown: [] })
      }
  })

  test('every YAML block is a workflow, the inputs of a step, settings, or for another CI system', () => {
    const found = { workflow: 0, inputs: 0, settings: 0, other: 0 }
    for (const page of pages)
      for (const text of blocksOf(read(page), /^ya?ml$/)) {
        const block = parse(text) as Record<string, unknown>
        const kind = kindOf(block)
        found[kind]++
        if (kind === 'settings') expect(() => makeConfig([{ name: page, values: block }])).not.toThrow()
      }
    expect(found.workflow).toBeGreaterThan(4)
    expect(found.inputs).toBeGreaterThan(1)
    expect(found.settings).toBeGreaterThan(2)
    expect(found.other).toBe(1)
  })

  function kindOf(block: Record<string, unknown>): 'workflow' | 'inputs' | 'settings' | 'other' {
    if ('jobs' in block) return 'workflow'
    if ('with' in block) return 'inputs'
    const isOther = Object.values(block).some(value => Object.hasOwn(Object(value) as object, 'script'))
    return isOther ? 'other' : 'settings'
  }

  test('YAML blocks name only existing inputs of the action', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> }
    const steps = pages
      .flatMap(page => blocksOf(read(page), /^ya?ml$/))
      .map(text => parse(text) as { with?: Record<string, unknown> } | null)
      .flatMap(block => (block?.with ? [block.with] : []))
    expect(steps.length).toBeGreaterThan(1)
    for (const step of steps)
      for (const name of Object.keys(step)) expect(Object.keys(inputs)).toContain(name)
  })

  test('the configuration file and the model card are valid', () => {
    const [settings = ''] = blocksOf(read('docs/configuration.md'), /^yaml$/)
    expect(
      makeConfig([{ name: 'example', values: parse(settings) as Record<string, unknown> }]),
    ).toMatchObject({ 'max-functions': 10 })
    const [card = ''] = blocksOf(read('docs/model-cards.md'), /^json$/)
    expect(parseCard(card, 'example')).toMatchObject({ model: 'acme-writer' })
  })
})

test('no quick start, workflow or example of a verb names a model with a known date of retirement', () => {
  // These name the systems of recorded runs.
  const recorded = ['docs/compare.md', 'examples/seed/README.md']
  const workflows = readdirSync('examples/workflows').map(name => join('examples/workflows', name))
  const texts = [
    ...pages
      .filter(page => !recorded.includes(page))
      .map(page => [page, blocksOf(read(page), /^(?:sh|ya?ml|json)$/).join('\n')] as const),
    ...workflows.map(path => [path, read(path)] as const),
    ...verbs.map(({ name, examples }) => [name, examples.join('\n')] as const),
  ]
  const named = texts.flatMap(([place, text]) =>
    (text.match(/(?:ft:)?\b(?:gpt-|davinci-|o\d)[\w.:-]*/g) ?? []).map(model => [place, model] as const),
  )
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter(([, model]) => listedEnd(model) ?? listedEnd(`ft:${model}`))).toEqual([])
})

describe('one English in all texts', () => {
  const american =
    /\b(?:(?:behavi|col|fav|hon|neighb)or|center|catalog|canceled|labeled|(?:analy|organi|recogni|normali|minimi|optimi|summari|initiali)z(?:e[ds]?|ing|ations?)|licensed?)\b/gi
  const faults: [name: string, pattern: RegExp][] = [
    ['a word twice', /\b([a-z]+)[ \n]+\1\b/g],
    ['American spelling', american],
    ['an abbreviation', /\b(?:e\.g|i\.e|etc)\b/g],
    ['a plural of one', /(?<![\d.,/-] ?)\b1 (?!was\b|is\b|as\b)[a-z]{2,}s\b/g],
  ]
  const faultsIn = (text: string): string[] =>
    faults.flatMap(([name, pattern]) => [...text.matchAll(pattern)].map(([words]) => `${name}: ${words}`))
  /** The English part: no code, quotes or link targets. Omitted parts leave a mark between words. */
  const prose = (markdown: string): string =>
    markdown
      .replace(/^ *```[\s\S]*?^ *```/gm, '…')
      .replace(/`[^`\n]*`|<[^>\n]+>|"[^"\n]*"/g, '…')
      .replace(/\]\([^)\n]*\)/g, ']')

  test.each(pages)('%s', page => expect(faultsIn(prose(read(page)))).toEqual([]))

  test('help', () => {
    const texts = verbs.flatMap(({ summary, about, options }) => [
      ...[summary, about],
      ...Object.values(options ?? {}).map(({ help }) => help),
    ])
    expect(texts.length).toBeGreaterThan(100)
    const described = Object.values(settings).map(({ description }) => description ?? '')
    expect([...texts, ...described].flatMap(faultsIn)).toEqual([])
  })

  test.each(['in the the end', 'its Behavior', 'e.g. this', 'it has 1 rows', 'a canceled run'])(
    'finds a fault in: %s',
    text => {
      expect(faultsIn(text)).toHaveLength(1)
    },
  )

  test.each(['had 8.1 times as much', 'that `that` that', '1 is enough', 'the behaviour is cancelled'])(
    'finds no fault in: %s',
    text => {
      expect(faultsIn(prose(text))).toEqual([])
    },
  )
})

test('dollars in README, FAQ and docs/scale.md follow from the bundled prices, for models without a date of retirement', async () => {
  const scale = read('docs/scale.md')
  const figure = (row: RegExp): number => Number(row.exec(scale)?.[1]?.replace(',', ''))
  const usage = {
    inputTokens: figure(/^\| Prompt, tokens +\| ([\d,]+);/m),
    outputTokens: figure(/^\| Reply, tokens +\| ([\d,]+) /m),
    cachedTokens: 0,
  }
  const functions = figure(/^([\d,]+) functions a day are/m)
  const each = figure(/^\| Changed functions a pull request +\| ([\d.]+);/m)
  const book = await openPrices()
  const costOf = (model: string, times: number): string => {
    const price = book(model, `https://api.${model.startsWith('claude') ? 'anthropic' : 'openai'}.com/v1`)
    return money((priceUsage(usage, price) ?? NaN) * times)
  }

  const rows = [...scale.matchAll(/^\| (\S+) +\| \$\S+ \/ \$\S+ +\| (\$\S+) +\| (\$\S+) +\|$/gm)]
  expect(rows.length).toBeGreaterThan(3)
  for (const [row, model = '', one, day] of rows)
    expect([row, listedEnd(model), one, day]).toEqual([row, null, costOf(model, 1), costOf(model, functions)])

  const quoted = (page: string): [model: string, said: string][] =>
    [...read(page).matchAll(/(\$[\d.]+)\s+with\s+(gpt-[\w.-]+\w)/g)].map(([, said = '', model = '']) => [
      model,
      said,
    ])
  for (const [page, times] of [
    ['README.md', each],
    ['docs/faq.md', 1],
  ] as const) {
    const models = rows.map(([, model]) => model)
    expect(quoted(page)).toHaveLength(2)
    for (const [model, said] of quoted(page)) {
      expect(models).toContain(model)
      expect(said).toBe(costOf(model, times))
    }
  }
})

test('docs/verification.md says what each reason means, and how far a rejected test came', () => {
  const page = read('docs/verification.md')
  for (const name of reasonNames) {
    const { stage, people } = reasons[name]
    const reached = verdictFor(name) === 'rejected' ? ` \`${stage}\` |` : ''
    expect(page).toContain(`| \`${name}\` |${reached} ${people} |`)
  }
})
