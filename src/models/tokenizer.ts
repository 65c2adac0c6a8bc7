// A name of an encoding -> how many tokens a short text has in it, as tiktoken counts them.

type Encoding = 'cl100k_base' | 'o200k_base'

const options = { disallowedSpecial: new Set<string>() }

/**
 * Loads the ranks of one encoding, one or two megabytes, so only what counts does it. The time of a text grows with the square
 * of its longest run: pass slices; see core/dataset/tokens.ts. What looks like a special token is counted as plain text.
 */
export async function openTokenizer(encoding: Encoding): Promise<(text: string) => number> {
  const { countTokens } =
    encoding === 'o200k_base'
      ? await import('gpt-tokenizer/encoding/o200k_base')
      : await import('gpt-tokenizer/encoding/cl100k_base')
  return text => countTokens(text, options)
}
