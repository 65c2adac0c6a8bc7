import { expect, test } from '@jest/globals'
import { loadPython } from '../../../src/ecosystems/python/language.js'

const { functions, reachableClasses } = await loadPython('nowhere')

const files: Record<string, string> = {
  'shop/__init__.py': 'from .cart import Cart\nclass Shop:\n    def __init__(self, cart: Cart): pass\n',
  'shop/cart.py': 'from . import money\nclass Cart:\n    def __init__(self, price: money.Price): pass\n',
  'shop/money.py': 'Price = int | float\nclass Coin(Enum):\n    ONE = 1\n',
  'shop/tax.py': [
    'import typing',
    'if typing.TYPE_CHECKING:',
    '    from shop import Shop',
    'class Local: pass',
    'def tax(shop: "Shop"): pass',
    '',
  ].join('\n'),
  'other.py': 'class Stranger: pass\n',
}
const project = { files: Object.keys(files), read: (path: string) => files[path] ?? null }
const found = (path: string) => {
  const made = reachableClasses?.(path, functions(files[path] ?? ''), project, 'tests/test_x.py')
  if (!made) throw new Error('nothing is around')
  return made
}

test('classes of imported files and of the files that these import are found', () => {
  expect(Object.keys(found('shop/tax.py').classes)).toEqual(['Local', 'Shop', 'Cart'])
  expect(found('shop/tax.py').factories).toMatchObject({ Shop: ['Shop'], Cart: ['Cart'] })
})

test.each([
  ['shop/tax.py', { Shop: 'from shop import Shop', Cart: 'from shop.cart import Cart' }],
  ['shop/cart.py', { Shop: 'from shop import Shop', Coin: 'from shop.money import Coin' }],
  ['other.py', {}],
])('import lines of the classes and enums reachable from %s', (path, homes) => {
  expect(found(path).homes).toEqual(homes)
})

test('types and enum members of other files', () => {
  const { types, enums } = found('shop/cart.py')
  expect(types).toEqual({ Price: { kind: 'union', of: [{ kind: 'int' }, { kind: 'float' }] } })
  expect(enums).toEqual({ Coin: ['ONE'] })
})
