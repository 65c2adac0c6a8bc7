// The text of a licence, or a manifest -> the SPDX identifier.

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

/** SPDX identifier of a licence from its text, or from a manifest; null when none is recognised. */
export function licenceOf(text: string | null, manifest: string | null): string | null {
  const known = licences.find(([, sign]) => text !== null && sign.test(text))?.[0]
  if (known !== undefined) return known
  const told = /(?:"license"\s*:\s*"|^license\s*=\s*["']?)([\w.+-]{2,40})/m.exec(manifest ?? '')?.[1]
  return told !== undefined && !/^(?:UNLICENSED|SEE|file|text|proprietary)$/i.test(told) ? told : null
}
