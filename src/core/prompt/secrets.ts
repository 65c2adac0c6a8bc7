// Text from anywhere -> the same text with everything that looks like a key masked, for prompts and for pages.

const MASK = '[masked]'

// Every repetition is bounded or excludes its own follower, so hostile text costs linear time; none crosses a fence.
const shapes: RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s\\:,"'()]|-(?!-)){0,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----)?/g,
  /\bsk-[A-Za-z0-9_-]{16,}/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g,
  /\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}/g,
  /\bpypi-[A-Za-z0-9_-]{32,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
]

/** Headers and addresses: what stands before the secret stays. */
const carriers: RegExp[] = [
  /(\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}={0,2}/gi,
  /(:\/\/[^\s/:@'"`]{1,100}:)[^\s/@'"`]{1,200}(?=@)/g,
]

// A literal of sixteen or more letters and digits beside a telling name; shorter ones may be the code's own logic.
const named =
  /(\b\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["']?\s{0,4}[:=]\s{0,4}["'])([^\s"'`]{16,200})(?=["'])/gi

/** Masks key shapes, private key blocks, credentials in addresses and headers, and long literals named as a secret. */
export function maskSecrets(text: string): string {
  let masked = text
  for (const shape of shapes) masked = masked.replace(shape, MASK)
  for (const carrier of carriers) masked = masked.replace(carrier, `$1${MASK}`)
  return masked.replace(named, (whole, before: string, value: string) =>
    /\d/.test(value) && /[A-Za-z]/.test(value) ? before + MASK : whole,
  )
}
