// A brief -> the request that goes to a model. Every prompt, for writing and for training rows, is drawn here.
import { maskSecrets } from './secrets.js'
import type { Prompt } from './reply.js'
import type { Brief } from './types.js'

/** How a model is asked: what the prompt holds beside the function, and how long and how free the reply may be. */
export interface Recipe {
  /** Goes into the key of stored replies: another drawing needs another name. */
  name: string
  /** Null sends no system turn. */
  system: string | null
  /** Largest reply, in tokens. */
  maxTokens: number
  temperature: number
  stop: string[]
  /** Replies asked for each target. */
  samples: number
}

/** For instruction-tuned models behind chat completions, small ones included. */
export const chatRecipe: Recipe = {
  name: 'chat-1',
  system: 'You write unit tests. You answer with one fenced code block and nothing else.',
  maxTokens: 768,
  temperature: 0,
  stop: [],
  samples: 1,
}

/** How tests of the project's framework are written. */
export interface Wording {
  /** `pytest functions with plain assert` */
  words: string
  /** The bare form of a file of a few tests; see sketch.ts. Small models write one endless test without it. */
  sketch?: string
}

/** Characters of each part of a prompt; what is longer is cut at a whole line. */
const room = { source: 12_000, context: 3_000, test: 1_500, sketch: 1_500, line: 300 }

/**
 * Draws the request for one target. The same arguments give the same bytes.
 * `sample` counts replies from 0.
 */
export function drawPrompt(brief: Brief, style: Wording, recipe: Recipe, sample: number): Prompt {
  return {
    target: brief.target.id,
    system: recipe.system,
    user: drawUser(brief, style, recipe),
    maxTokens: recipe.maxTokens,
    temperature: recipe.temperature,
    sample,
    ...(recipe.stop.length ? { stop: recipe.stop } : {}),
  }
}

function drawUser(brief: Brief, style: Wording, recipe: Recipe): string {
  const { access, function: fn } = brief
  const language = oneLine(brief.target.language)
  const block = (text: string, limit: number) => fence(language, cutLines(maskSecrets(text), limit))
  const told = fn.context.join('\n')
  const context = fn.owner && !told.includes(fn.owner.header) ? `${fn.owner.header}\n${told}` : told
  return [
    `Write unit tests for \`${oneLine(fn.name)}\` from the module \`${oneLine(access.module)}\`.`,
    context.trim() && `It stands among this code:\n${block(context, room.context)}`,
    `The code under test:\n${block(fn.source, room.source)}`,
    brief.existingTest?.trim() &&
      `Tests of this project look like this one:\n${block(brief.existingTest, room.test)}`,
    drawRules(brief, style, recipe),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function drawRules(brief: Brief, style: Wording, recipe: Recipe): string {
  const language = oneLine(brief.target.language)
  const line = oneLine(brief.access.importLine)
  return [
    'Rules:',
    `- Write ${oneLine(style.words)}.`,
    '- Write four to six separate tests. Each has its own name, one behaviour, and one or two assertions.',
    '- Use short inputs, and work out each expected value from the code. Test errors only if the code raises them.',
    '- Do not repeat the code under test: import it.',
    `- Answer with one fenced ${language} code block of at most ${recipe.maxTokens} tokens, with exactly this import:`,
    line,
    ...(style.sketch?.trim()
      ? [
          `It has this form, with every ... filled in:\n${fence(language, cutLines(style.sketch, room.sketch))}`,
        ]
      : []),
  ].join('\n')
}

/** A fence longer than any run of backticks inside it, so that hostile code cannot end it. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text}\n${ticks}`
}

/** Whole lines of at most `limit` characters; says how many lines it left out. */
function cutLines(text: string, limit: number): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (clean.length <= limit) return clean
  const lines = clean.split('\n')
  let used = 0
  let kept = 0
  while (kept < lines.length && used + (lines[kept]?.length ?? 0) < limit)
    used += (lines[kept++]?.length ?? 0) + 1
  return [...lines.slice(0, kept), `... (${lines.length - kept} more lines)`].join('\n')
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu, ' ')
    .trim()
    .slice(0, room.line)
}
