// What putting tests together into one file takes in any language.

/** `name` or the first free of `name2`, `name3`, ...; it is taken from then on. */
export function takeName(name: string, taken: Set<string>, separator = ''): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}${separator}${number}`
  taken.add(free)
  return free
}
