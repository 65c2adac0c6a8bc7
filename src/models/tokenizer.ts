// The name of an encoding -> how many tokens a short text has in it, as tiktoken counts them.

type Encoding = 'cl100k_base' | 'o200k_base'

const options = { disallowedSpecial: new Set<string>() }

/**
 * Loads the ranks of one encoding, one or two megabytes. Time grows with the square of the longest run in a text: pass slices
 * (core/dataset/tokens.ts). What looks like a special token is counted as plain text.
 */
export async function openTokenizer(encoding: Encoding): Promise<(text: string) => number> {
  const { countTokens } =
    encoding === 'o200k_base'
      ? await import('gpt-tokenizer/encoding/o200k_base')
      : await import('gpt-tokenizer/encoding/cl100k_base')
  return text => countTokens(text, options)
}
