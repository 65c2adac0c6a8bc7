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
  /** One sentence where it failed. */
  error: string | null
  attributes: Attributes
  events: { name: string; time: number; attributes: Attributes }[]
}

interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Of that many bytes, as hexadecimal digits; never all zero. */
  id(bytes: number): string
  /** The same in all jobs of one workflow run; null makes one. */
  traceId: string | null
}

export interface Trace extends Pick<Clock, 'now'> {
  /** Messages stand in the spans only where that is asked for. */
  contents: boolean
  /** Times work for a target, or for the run as a whole; what it tells is put on its span. Errors pass through. */
  time<T>(what: Timed, work: () => Promise<T>): Promise<T>
  /** The root, the targets, and all that was timed below them, in order of their start. */
  close(name: string, root: Attributes, targets?: Map<string, Facts>): Span[]
}

interface Timed {
  name: string
  kind: Span['kind']
  target: string | null
  attributes: Attributes
  /** Read when the work is done. */
  tell?: () => Attributes
}

/** What is known of a target at the end. */
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

/** From its first request to its last; nothing but a moment where nobody was asked. */
function targetSpan(target: string, known: Facts | undefined, below: Span[], end: number) {
  return {
    ...{ name: `target ${target}`, kind: 'internal' as const },
    start: Math.min(end, ...below.map(child => child.start)),
    end: below.length === 0 ? end : Math.max(...below.map(child => child.end)),
    attributes: { 'testwright.target': target, ...known?.attributes },
    events: (known?.events ?? []).map(event => ({ ...event, time: end })),
  }
}
