// Everyday kinds of Python functions, each with a change that a caller notices.
import type { Kind } from './kind.js'

export const pythonKinds: Kind[] = [
  {
    name: 'a stack with a limit',
    main: 'stack.py',
    base: `class Full(Exception):
    pass


class Stack:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.items: list[int] = []

    def push(self, item: int) -> int:
        if len(self.items) > self.limit:
            raise Full("the stack is full")
        self.items.append(item)
        return len(self.items)
`,
    head: `class Full(Exception):
    pass


class Stack:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.items: list[int] = []

    def push(self, item: int) -> int:
        if len(self.items) >= self.limit:
            raise Full("the stack is full")
        self.items.append(item)
        return len(self.items)
`,
    target: 'Stack.push',
    expected: 'shown',
  },
]
