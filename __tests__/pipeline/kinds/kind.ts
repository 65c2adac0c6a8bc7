// What the kinds of everyday functions have in common: a change of one function, and whether a review should show it.

/** A small project in which one function changed; the base is the wrong version. */
export interface Kind {
  /** In a few words, unique: `a stack with a limit`. It is also the name of its folder. */
  name: string
  /** Paths inside the folder of the kind, with `main` the file that holds the function. */
  main: string
  base: string
  head: string
  /** Files that are the same on both sides. */
  others?: Record<string, string>
  /** Name of the function that changed, as reports write it: `Stack.push`. */
  target: string
  /**
   * `shown`: a behaviour row, or a kept test that fails on the base. `silent`: neither, and the change cannot be shown;
   * `why` says what prevents it.
   */
  expected: 'shown' | 'silent'
  why?: string
}

/** The name of a kind as a folder. */
export const folderOf = ({ name }: Pick<Kind, 'name'>): string => name.replace(/\W+/g, '_').toLowerCase()
