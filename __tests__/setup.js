// Tests start Python by the hundred: where `python3` is the script of a version manager, the program behind it comes first.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

export default function setUp() {
  const { PATH = '' } = process.env
  const asked = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' })
  const folder = asked.status === 0 ? dirname(asked.stdout.trim()) : ''
  if (folder !== '' && !PATH.split(delimiter).includes(folder))
    process.env.PATH = `${folder}${delimiter}${PATH}`
}
