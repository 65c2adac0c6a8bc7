import { expect, test } from '@jest/globals'
import { loadTypeScript } from '../../../src/ecosystems/javascript/language.js'
import type { Project } from '../../../src/core/model/ports.js'

const projectOf = (files: Record<string, string>): Project => ({
  files: Object.keys(files),
  read: path => files[path] ?? null,
})
const typescript = await loadTypeScript('dist/wasm')

test('types, classes and enums of imported files are found, also through re-exports', () => {
  const main = `import type { Order } from './all.js'\nimport { Role } from './role.js'\nexport const f = (order: Order, role: Role) => [order, role]\n`
  const project = projectOf({
    'package.json': '{"type":"module"}',
    'src/f.ts': main,
    'src/all.ts': `export * from './order.js'\nexport type { Money } from './money.js'\n`,
    'src/order.ts': `export interface Order { id: string; next?: Order }\nexport class Cart { constructor(size: number) {} }\n`,
    'src/role.ts': 'export enum Role { Admin, Guest }\n',
    'src/money.ts': 'export type Money = number\n',
  })
  const found = typescript.reachableClasses?.(
    'src/f.ts',
    typescript.functions(main),
    project,
    'src/f.test.ts',
  )
  expect(found?.types['Money']).toEqual({ kind: 'number' })
  expect(found?.types['Order']).toMatchObject({
    kind: 'record',
    fields: [{ name: 'id' }, { name: 'next', optional: true }],
  })
  expect(found?.enums).toEqual({ Role: ['Admin', 'Guest'] })
  expect(Object.keys(found?.classes ?? {})).toEqual(['Cart'])
  expect(found?.homes['Role']).toBe("import { Role } from './role.js'")
})
