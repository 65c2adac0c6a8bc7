// Texts that look like a secret; the shapes are those of `core/text.ts`.
'use strict'

const SHAPES = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/,
  /\bsk-[A-Za-z0-9_-]{16,}/,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/,
  /\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}/,
  /\bpypi-[A-Za-z0-9_-]{32,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/,
  /\b(?:bearer|basic)\s{1,4}[A-Za-z0-9+/_.~-]{16,}={0,2}/i,
  /:\/\/[^\s/:@'"`]{1,100}:[^\s/@'"`]{1,200}@/,
  /\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'](?=[^"']*\d)(?=[^"']*[A-Za-z])[^\s"'`]{16,200}["']/i,
]
const NAMES = /password|passwd|secret|token|api_?key|private_?key/i
const LITERAL = /^(?=.*\d)(?=.*[A-Za-z])[^\s"'`]{16,200}$/
const SHORTEST = 12

const { test } = RegExp.prototype
const { apply } = Reflect
const fits = (shape, text) => apply(test, shape, [text])

/** Whether a text contains a secret; `name` is the name of its field, null without one. */
function isSecret(text, name = null) {
  if (text.length < SHORTEST) return false
  for (let at = 0; at < SHAPES.length; at++) if (fits(SHAPES[at], text)) return true
  return typeof name === 'string' && fits(NAMES, name) && fits(LITERAL, text)
}

module.exports = { isSecret }
