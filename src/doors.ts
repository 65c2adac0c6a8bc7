// What dist/index.js and dist/cli.js start: each door is loaded only when it is gone through.

export async function runAction(): Promise<void> {
  const { act } = await import('./action.js')
  await act(process.env)
}

export async function runCli(): Promise<void> {
  const { main } = await import('./cli.js')
  await main(process.argv.slice(2), process.env)
}
