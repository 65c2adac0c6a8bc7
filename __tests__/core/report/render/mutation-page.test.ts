// mutation.html: one script, allowed by its digest, and data that never becomes code.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderMutationPage, start } from '../../../../src/core/report/render/mutation-page.js'
import { mutationReportOf } from '../../../../src/core/report/render/mutation.js'
import { loadViewer } from '../../../../src/wiring/viewer.js'
import { makeReport, survivor } from './reports.js'

const hostile = '</script><script>alert(1)</script><!-- <script> \\u2028'
const viewer = loadViewer('nowhere')
const report = mutationReportOf(
  { ...makeReport(), mutants: [{ ...survivor, was: hostile, replacement: hostile }] },
  { sources: { 'shop/tax.py': hostile }, home: null },
)
const page = renderMutationPage(report, viewer)
const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, kind, text]) => [kind, text])

test('the page has its data and one script, the one that the policy allows', () => {
  expect(scripts.map(([kind]) => kind)).toEqual([' type="application/json" id="data"', ''])
  const [[, data = ''] = [], [, script = ''] = []] = scripts
  expect(JSON.parse(data)).toEqual(report)
  expect(data).toContain('alert(1)')
  expect(data).not.toContain('<')
  const digest = createHash('sha256').update(script).digest('base64')
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  expect(policy.split('; ')).toEqual([
    ...["default-src 'none'", `script-src 'sha256-${digest}'`, "style-src 'unsafe-inline'", 'img-src data:'],
    ...["base-uri 'none'", "form-action 'none'"],
  ])
  expect(page.match(/<\/?script/gi)).toHaveLength(4)
})

test('the viewer is unmodified and does not end its script element', () => {
  const path = 'node_modules/mutation-testing-elements/dist/mutation-test-elements.js'
  expect(viewer.script).toBe(readFileSync(path, 'utf8') + start)
  // An HTML comment that opens in it ends with the element, unless another script element begins.
  expect(viewer.script).not.toMatch(/<\/?script/i)
  expect(viewer.script.length).toBeGreaterThan(200_000)
})

test('the notices are those of the bundled version', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/mutation-testing-elements/package.json', 'utf8'),
  ) as { version: string }
  expect(readFileSync('scripts/viewer-notices.txt', 'utf8')).toContain(
    `mutation-testing-elements ${version} `,
  )
})
