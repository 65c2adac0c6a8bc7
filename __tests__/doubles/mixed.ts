// A pull request with a Python, a JavaScript and a TypeScript file: the files before it, and what it changes.
const manifest = { name: 'shop', private: true, type: 'module', scripts: { test: 'node --test' } }

export const mixedBase: Record<string, string> = {
  'README.md': '# Shop\n',
  '.gitignore': 'node_modules\n',
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'shop/__init__.py': '',
  'shop/tax.py': 'def add_tax(price, rate):\n    return price + price * rate // 100\n',
  'web/cart.js': 'export function countItems(cart) {\n  return cart.items.length\n}\n',
  'web/price.ts': 'export const currency = "EUR"\n',
}

export const mixedChange: Record<string, string> = {
  'shop/tax.py':
    'def add_tax(price, rate):\n    if rate < 0:\n        raise ValueError("negative rate")\n    return price + price * rate // 100\n',
  'web/cart.js': `${mixedBase['web/cart.js'] ?? ''}
/**
 * Splits a total into parts that differ by at most one.
 * @param {number} total
 * @param {number} people
 */
export function splitBill(total, people) {
  if (people < 1) throw new RangeError('nobody pays')
  const share = Math.floor(total / people)
  const rest = total - share * people
  return Array.from({ length: people }, (_, place) => (place < rest ? share + 1 : share))
}
`,
  'web/price.ts': `${mixedBase['web/price.ts'] ?? ''}
export function formatPrice(cents: number, sign: string = currency): string {
  const amount = Math.abs(cents) / 100
  return \`\${cents < 0 ? '-' : ''}\${amount.toFixed(2)} \${sign}\`
}
`,
}
