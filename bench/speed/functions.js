// Ten small everyday functions in Python and in JavaScript, each with a passing test: the samples are made of them.

const python = {
  initials: [
    `def initials(name: str, most: int = 3) -> str:
    parts = [part for part in name.replace("-", " ").split(" ") if part]
    if not parts:
        return "?"
    letters = [part[0].upper() for part in parts]
    return "".join(letters[:most])
`,
    'assert initials("ada lovelace") == "AL"',
  ],
  page_range: [
    `def page_range(total: int, size: int, page: int) -> tuple[int, int]:
    if size <= 0:
        raise ValueError("size must be positive")
    if page < 1:
        page = 1
    first = (page - 1) * size
    if first >= total:
        return (total, total)
    return (first, min(first + size, total))
`,
    'assert page_range(10, 4, 3) == (8, 10)',
  ],
  human_size: [
    `def human_size(count: int) -> str:
    if count < 0:
        raise ValueError("negative size")
    value = float(count)
    for unit in ("B", "KB", "MB", "GB"):
        if value < 1024 or unit == "GB":
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1024
    return ""
`,
    'assert human_size(2048) == "2.0 KB"',
  ],
  grade: [
    `def grade(points: int, bonus: bool = False) -> str:
    if points < 0 or points > 100:
        raise ValueError("points out of range")
    if bonus:
        points = min(100, points + 5)
    if points >= 90:
        return "A"
    if points >= 75:
        return "B"
    return "C" if points >= 50 else "F"
`,
    'assert grade(88, True) == "A"',
  ],
  run_lengths: [
    `def run_lengths(text: str) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1] = (letter, runs[-1][1] + 1)
        else:
            runs.append((letter, 1))
    return runs
`,
    'assert run_lengths("aab") == [("a", 2), ("b", 1)]',
  ],
  clamp_all: [
    `def clamp_all(values: list[int], low: int, high: int) -> list[int]:
    if low > high:
        low, high = high, low
    return [low if value < low else high if value > high else value for value in values]
`,
    'assert clamp_all([1, 5, 9], 2, 6) == [2, 5, 6]',
  ],
  parse_flag: [
    `def parse_flag(text: str) -> bool:
    word = text.strip().lower()
    if word in ("yes", "true", "on", "1"):
        return True
    if word in ("no", "false", "off", "0", ""):
        return False
    raise ValueError(f"not a flag: {text}")
`,
    'assert parse_flag(" Yes ") is True',
  ],
  shipping: [
    `def shipping(weight: float, express: bool = False, member: bool = False) -> float:
    if weight <= 0:
        raise ValueError("weight must be positive")
    cost = 4.0 if weight <= 1 else 4.0 + (weight - 1) * 1.5
    if express:
        cost *= 2
    if member and cost < 10:
        return 0.0
    return round(cost, 2)
`,
    'assert shipping(3) == 7.0',
  ],
  longest_word: [
    `def longest_word(text: str) -> str:
    best = ""
    for word in text.split():
        clean = word.strip(".,!?")
        if len(clean) > len(best):
            best = clean
    return best
`,
    'assert longest_word("to be, perhaps!") == "perhaps"',
  ],
  overlap: [
    `def overlap(a_start: int, a_end: int, b_start: int, b_end: int) -> int:
    if a_end < a_start or b_end < b_start:
        raise ValueError("ends before it starts")
    start = max(a_start, b_start)
    end = min(a_end, b_end)
    return end - start if end > start else 0
`,
    'assert overlap(1, 5, 3, 9) == 2',
  ],
}

const javascript = {
  initials: [
    `export function initials(name, most = 3) {
  const parts = name.replace('-', ' ').split(' ').filter(part => part !== '')
  if (parts.length === 0) return '?'
  return parts.map(part => part[0].toUpperCase()).slice(0, most).join('')
}
`,
    "assert.equal(initials('ada lovelace'), 'AL')",
  ],
  pageRange: [
    `export function pageRange(total, size, page) {
  if (size <= 0) throw new RangeError('size must be positive')
  const first = (Math.max(page, 1) - 1) * size
  if (first >= total) return [total, total]
  return [first, Math.min(first + size, total)]
}
`,
    'assert.deepEqual(pageRange(10, 4, 3), [8, 10])',
  ],
  humanSize: [
    `export function humanSize(count) {
  if (count < 0) throw new RangeError('negative size')
  let value = count
  for (const unit of ['B', 'KB', 'MB', 'GB']) {
    if (value < 1024 || unit === 'GB') return unit === 'B' ? value + ' B' : value.toFixed(1) + ' ' + unit
    value /= 1024
  }
  return ''
}
`,
    "assert.equal(humanSize(2048), '2.0 KB')",
  ],
  grade: [
    `export function grade(points, bonus = false) {
  if (points < 0 || points > 100) throw new RangeError('points out of range')
  const total = bonus ? Math.min(100, points + 5) : points
  if (total >= 90) return 'A'
  if (total >= 75) return 'B'
  return total >= 50 ? 'C' : 'F'
}
`,
    "assert.equal(grade(88, true), 'A')",
  ],
  runLengths: [
    `export function runLengths(text) {
  const runs = []
  for (const letter of text) {
    const last = runs.at(-1)
    if (last && last[0] === letter) last[1] += 1
    else runs.push([letter, 1])
  }
  return runs
}
`,
    "assert.deepEqual(runLengths('aab'), [['a', 2], ['b', 1]])",
  ],
  clampAll: [
    `export function clampAll(values, low, high) {
  const [least, most] = low > high ? [high, low] : [low, high]
  return values.map(value => (value < least ? least : value > most ? most : value))
}
`,
    'assert.deepEqual(clampAll([1, 5, 9], 2, 6), [2, 5, 6])',
  ],
  parseFlag: [
    `export function parseFlag(text) {
  const word = text.trim().toLowerCase()
  if (['yes', 'true', 'on', '1'].includes(word)) return true
  if (['no', 'false', 'off', '0', ''].includes(word)) return false
  throw new TypeError('not a flag: ' + text)
}
`,
    "assert.equal(parseFlag(' Yes '), true)",
  ],
  shipping: [
    `export function shipping(weight, express = false, member = false) {
  if (weight <= 0) throw new RangeError('weight must be positive')
  let cost = weight <= 1 ? 4 : 4 + (weight - 1) * 1.5
  if (express) cost *= 2
  if (member && cost < 10) return 0
  return Math.round(cost * 100) / 100
}
`,
    'assert.equal(shipping(3), 7)',
  ],
  longestWord: [
    `export function longestWord(text) {
  let best = ''
  for (const word of text.split(/\\s+/)) {
    const clean = word.replace(/[.,!?]/g, '')
    if (clean.length > best.length) best = clean
  }
  return best
}
`,
    "assert.equal(longestWord('to be, perhaps!'), 'perhaps')",
  ],
  overlap: [
    `export function overlap(aStart, aEnd, bStart, bEnd) {
  if (aEnd < aStart || bEnd < bStart) throw new RangeError('ends before it starts')
  const start = Math.max(aStart, bStart)
  const end = Math.min(aEnd, bEnd)
  return end > start ? end - start : 0
}
`,
    'assert.equal(overlap(1, 5, 3, 9), 2)',
  ],
}

const functions = { python, javascript }

/** The functions of a language, `count` of them: those after the tenth are earlier ones under new names. */
export function functionList(language, count) {
  const known = Object.entries(functions[language])
  return Array.from({ length: count }, (_, number) => {
    const [name, [code, check]] = known[number % known.length]
    const own = number < known.length ? name : `${name}${Math.floor(number / known.length) + 1}`
    const renamed = text => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), own)
    return { name: own, code: renamed(code), check: renamed(check) }
  })
}
