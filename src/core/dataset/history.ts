// The files that commits touched together, and their names -> which test file is about which source file; and a licence by its text.
import { isTestPath } from '../filters.js'

export interface Paired {
  source: string
  test: string
  /** `commit` where one commit brought both, `name` where only their names say so. */
  by: 'commit' | 'name'
}

/** `tests/test_cart.py`, `cart_test.py`, `cart.test.ts`, `cart.spec.js` are about `cart`. */
export function subjectOf(path: string): string {
  const name = path.split('/').at(-1) ?? ''
  return name
    .replace(/\.(?:[cm]?[jt]sx?|py)$/, '')
    .replace(/^test_|_test$|\.(?:test|spec)$/g, '')
    .toLowerCase()
}

const most = 20

/** `commits` hold the paths that each touched. Larger commits say nothing about pairs, and only name them. */
export function pairFiles(files: string[], commits: string[][]): Paired[] {
  const there = new Set(files)
  const found = new Map<string, Paired>()
  const add = (source: string, test: string, by: Paired['by']): void => {
    const key = JSON.stringify([source, test])
    if (!found.has(key)) found.set(key, { source, test, by })
  }
  const isCode = (path: string): boolean => /\.(?:py|[cm]?[jt]sx?)$/.test(path) && !isTestPath(path)
  for (const paths of commits) {
    if (paths.length > most) continue
    const now = paths.filter(path => there.has(path))
    for (const test of now.filter(isTestPath))
      for (const source of now.filter(isCode)) add(source, test, 'commit')
  }
  const tests = files.filter(isTestPath)
  for (const source of files.filter(isCode))
    for (const test of tests) if (subjectOf(source) === subjectOf(test)) add(source, test, 'name')
  return [...found.values()].sort((one, other) =>
    one.source < other.source ? -1 : one.source > other.source ? 1 : 0,
  )
}

const licences: [id: string, sign: RegExp][] = [
  ['Apache-2.0', /Apache License[\s\S]{0,80}Version 2\.0/i],
  ['MIT', /Permission is hereby granted, free of charge, to any person obtaining a copy/i],
  ['ISC', /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms[\s\S]*Neither the name/i],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['MPL-2.0', /Mozilla Public License,? (?:Version|v\.?) ?2\.0/i],
  ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE/i],
  ['LGPL-3.0', /GNU LESSER GENERAL PUBLIC LICENSE/i],
  ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 3/i],
  ['GPL-2.0', /GNU GENERAL PUBLIC LICENSE[\s\S]{0,60}Version 2/i],
  ['Unlicense', /This is free and unencumbered software released into the public domain/i],
]

/** SPDX name of a licence by its text, or by what a manifest says; null where none is known. */
export function licenceOf(text: string | null, manifest: string | null): string | null {
  const known = licences.find(([, sign]) => text !== null && sign.test(text))?.[0]
  if (known !== undefined) return known
  const told = /(?:"license"\s*:\s*"|^license\s*=\s*["']?)([\w.+-]{2,40})/m.exec(manifest ?? '')?.[1]
  return told !== undefined && !/^(?:UNLICENSED|SEE|file|text|proprietary)$/i.test(told) ? told : null
}
