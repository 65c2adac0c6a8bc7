// `testwright completions`: a script that completes its command lines in a shell.
import { UserError } from '../../core/model/errors.js'
import { DONE, type Verb } from '../command.js'
import { renderCompletions, SHELLS } from '../completions.js'

export const completions: Verb = {
  name: 'completions',
  group: 'start',
  summary: 'print the script that completes command lines in bash, zsh or fish',
  about: `Prints a script for your shell. bash: eval "$(testwright completions bash)" in ~/.bashrc. zsh: the same in ~/.zshrc, after
    compinit. fish: testwright completions fish > ~/.config/fish/completions/testwright.fish.`,
  examples: ['testwright completions bash'],
  options: {},
  files: { placeholder: 'SHELL', least: 1, most: 1 },
  stopsAtOnce: true,
  async run({ args, print, verbs }) {
    const shell = SHELLS.find(name => name === args.files[0])
    if (shell === undefined)
      throw new UserError(`There are completions for ${SHELLS.join(', ')}: name one of them.`)
    print(renderCompletions(shell, await verbs()))
    return DONE
  },
}
