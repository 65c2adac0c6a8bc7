// What a run did and when, as spans. Pure: clock and ids are given.
export type Value = string | number | boolean | string[]
export type Attributes = Record<string, Value>

/** One span; times are milliseconds since 1970, ids hexadecimal digits. */
export interface Span {
  traceId: string
  spanId: string
  parentId: string | null
  name: string
  kind: 'internal' | 'client'
  start: number
  end: number
  /** One sentence if it failed, else null. */
  error: string | null
  attributes: Attributes
  events: { name: string; time: number; attributes: Attributes }[]
}

interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** A random id of that many bytes as hexadecimal digits; never all zeros. */
  id(bytes: number): string
  /** The same in all jobs of one workflow run; null makes one. */
  traceId: string | null
}

export interface Trace extends Pick<Clock, 'now'> {
  /** True when spans should contain the messages. */
  contents: boolean
  /** Times work for a target or for the run as a whole; `tell` adds attributes to its span. Errors pass through. */
  time<T>(what: Timed, work: () => Promise<T>): Promise<T>
  /** The root span, then those of targets and of everything timed, ordered by start. */
  close(name: string, root: Attributes, targets?: Map<string, Facts>): Span[]
}

interface Timed {
  name: string
  kind: Span['kind']
  target: string | null
  attributes: Attributes
  /** Called when the work is done. */
  tell?: () => Attributes
}

/** What is known about a target at the end. */
export interface Facts {
  attributes: Attributes
  events: { name: string; attributes: Attributes }[]
}

export function openTrace(clock: Clock, contents: boolean): Trace {
  const traceId = clock.traceId ?? clock.id(16)
  const root = clock.id(8)
  const began = clock.now()
  const targets = new Map<string, string>()
  const done: Span[] = []
  const placeOf = (target: string | null): string => {
    if (target === null) return root
    const known = targets.get(target) ?? clock.id(8)
    targets.set(target, known)
    return known
  }
  const span = (fields: Omit<Span, 'traceId' | 'error' | 'events'> & Partial<Span>): Span => ({
    ...{ traceId, error: null, events: [] },
    ...fields,
  })
  return {
    now: () => clock.now(),
    contents,
    async time({ name, kind, target, attributes, tell }, work) {
      const start = clock.now()
      let error: string | null = null
      try {
        return await work()
      } catch (thrown) {
        error = thrown instanceof Error ? thrown.message : String(thrown)
        throw thrown
      } finally {
        const told = error === null ? tell?.() : { 'error.type': 'error' }
        done.push(
          span({
            ...{ spanId: clock.id(8), parentId: placeOf(target), name, kind, start, end: clock.now(), error },
            attributes: { ...attributes, ...told },
          }),
        )
      }
    },
    close(name, attributes, facts = new Map()) {
      const end = clock.now()
      for (const target of facts.keys()) placeOf(target)
      const own = [...targets].map(([target, spanId]) => {
        const below = done.filter(child => child.parentId === spanId)
        return span({ ...targetSpan(target, facts.get(target), below, end), spanId, parentId: root })
      })
      const top = span({
        spanId: root,
        parentId: null,
        name,
        kind: 'internal',
        start: began,
        end,
        attributes,
      })
      return [top, ...[...own, ...done].sort((a, b) => a.start - b.start)]
    },
  }
}

/** Spans from its first request to its last; has no duration when no model was asked. */
function targetSpan(target: string, known: Facts | undefined, below: Span[], end: number) {
  return {
    ...{ name: `target ${target}`, kind: 'internal' as const },
    start: Math.min(end, ...below.map(child => child.start)),
    end: below.length === 0 ? end : Math.max(...below.map(child => child.end)),
    attributes: { 'testwright.target': target, ...known?.attributes },
    events: (known?.events ?? []).map(event => ({ ...event, time: end })),
  }
}
