// How systems differ on the functions that both wrote tests for: sign tests, shares and confidence intervals.

/** Measurements for one function with the tests of one system. Null: not measured. */
export interface Measured {
  system: string
  /** Equal for the same function of the same module text. */
  target: string
  kept: number
  /** `noticed`: ids of the mutants that its kept tests notice. */
  mutants: { killed: number; total: number; killedByPassing: number; noticed: readonly string[] } | null
}

/** `better`: functions on which `system` does better than `baseline`. `p` is from a two-sided sign test. */
export interface Pair {
  baseline: string
  system: string
  functions: number
  better: number
  worse: number
  equal: number
  p: number
  /** Shares of functions with a kept test, their difference, and its 95 % interval. */
  served: { baseline: number; system: number; difference: number; interval: [number, number] }
}

/**
 * Each other system against the baseline, on the functions that both have. The better one kills more mutants with its
 * kept tests or, if mutants were not measured, keeps more tests.
 */
export function pairsOf(baseline: string, systems: { system: string; measured: Measured[] }[]): Pair[] {
  const own = byTarget(systems.find(system => system.system === baseline)?.measured ?? [])
  return systems
    .filter(system => system.system !== baseline)
    .map(({ system, measured }) => {
      const both = [...byTarget(measured)].flatMap(([target, one]) => {
        const other = own.get(target)
        return other ? [{ one, other }] : []
      })
      const signs = both.map(({ one, other }) => Math.sign(scoreOf(one, other) - scoreOf(other, one)))
      const served = servedOf(both.map(({ one, other }) => [one.kept > 0, other.kept > 0]))
      const better = signs.filter(sign => sign > 0).length
      const worse = signs.filter(sign => sign < 0).length
      const equal = signs.length - better - worse
      const p = signTest(better, worse)
      return { baseline, system, functions: signs.length, better, worse, equal, p, served }
    })
}

const byTarget = (measured: Measured[]): Map<string, Measured> =>
  new Map(measured.map(result => [result.target, result]))

const scoreOf = (a: Measured, b: Measured): number => (a.mutants && b.mutants ? a.mutants.killed : a.kept)

/** Agresti and Min's interval for the difference of paired shares, which is valid for small samples, too. */
function servedOf(pairs: [system: boolean, baseline: boolean][]): Pair['served'] {
  const count = (of: (system: boolean, baseline: boolean) => boolean): number =>
    pairs.filter(([system, baseline]) => of(system, baseline)).length
  const share = (number: number): number => (pairs.length === 0 ? 0 : number / pairs.length)
  const [gained, lost] = [count((a, b) => a && !b), count((a, b) => !a && b)]
  const [more, less, all] = [gained + 0.5, lost + 0.5, pairs.length + 2]
  const middle = (more - less) / all
  const half = (1.96 * Math.sqrt(more + less - (more - less) ** 2 / all)) / all
  return {
    baseline: share(count((_, verdict) => verdict)),
    system: share(count(verdict => verdict)),
    difference: share(gained - lost),
    interval: [Math.max(-1, middle - half), Math.min(1, middle + half)],
  }
}

/** Probability of a split at least this uneven if better and worse are equally likely; 1 without any difference. */
export function signTest(better: number, worse: number): number {
  const count = better + worse
  if (count === 0) return 1
  const few = Math.min(better, worse)
  let [logs, tail] = [-count * Math.LN2, 0]
  for (let taken = 0; taken <= few; taken++) {
    tail += Math.exp(logs)
    logs += Math.log(count - taken) - Math.log(taken + 1)
  }
  return Math.min(1, Math.round(2 * tail * 1e6) / 1e6)
}

/** Wilson's 95 % interval of a share; [0, 1] when nothing was written. */
export function keptInterval(kept: number, written: number): [number, number] {
  if (written === 0) return [0, 1]
  const z = 1.96
  const [share, size] = [kept / written, z ** 2 / written]
  const middle = (share + size / 2) / (1 + size)
  const half = (z / (1 + size)) * Math.sqrt((share * (1 - share)) / written + size / (4 * written))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
