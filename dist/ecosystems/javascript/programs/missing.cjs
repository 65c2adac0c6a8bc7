// Whether a test failed because of a missing name, module or member, judging by the error.
'use strict'

/** Messages about a missing module or export. */
const MODULE = new RegExp(
  [
    'Cannot find (?:module|package) ',
    'does not provide an export named',
    '(?:is not defined by "exports"|Package subpath .* is not defined)',
    'Failed to (?:resolve import|load url|resolve entry)',
    'Could not locate module ',
    'Unable to resolve (?:module|path)',
    'ERR_MODULE_NOT_FOUND',
    '\\bENOENT: no such file or directory, open .*\\.[cm]?[jt]sx?\\b',
    'has no exported member',
    'No "[^"]*" export is defined on the "[^"]*" mock',
  ].join('|'),
)
const NAME = /^(?:\w*: )?(?:ReferenceError: )?[\p{L}_$][\p{L}\p{N}_$]* is not defined\b/u
const UNREADY = /^ReferenceError: /
/** Messages about imported names, as tools rewrite them. */
const IMPORTED =
  /^(?:TypeError: )?\(0 ?, ?[\p{L}\p{N}_$.]+(?:\["[^"]*"\])?\) is not a (?:function|constructor)/u
const MEMBER = /^TypeError: .{1,200} is not a (?:function|constructor)/
const BASE = /^(?:TypeError: )?Class extends value undefined /

/**
 * `detail` is the failure message, first line first; `frame` is where the error was thrown, empty when unknown;
 * `path` is the test file. A missing function counts only when the test itself called it.
 */
function isMissing(detail, frame, path) {
  const [head = ''] = detail.trimStart().split('\n')
  if (/^(?:Assertion|Expect)/.test(head)) return false
  if (MODULE.test(detail.slice(0, 2000)) && !/^TypeError/.test(head)) return true
  const said = head.replace(/^[^:]*hook[^:]*: (?=\w*Error)/, '')
  if (UNREADY.test(said) || NAME.test(said) || IMPORTED.test(said)) return true
  if (!MEMBER.test(said) && !BASE.test(said)) return false
  const place = frame === '' ? (/^\s+at .*$/m.exec(detail)?.[0] ?? '') : frame
  return place === '' || place.includes(path)
}

module.exports = { isMissing }
