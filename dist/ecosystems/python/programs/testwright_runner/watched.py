"""Finds the code that belongs to watched functions."""
import dis
import inspect
import os
import re

MAKERS = ('__init__', '__new__')
# Most parts of values read for one function's calls in one test; in all of a run; least and most per function in a
# run; and most for code that only creates objects.
PARTS, PARTS_IN_RUN, LEAST, MOST, MAKING = 5000, 400000, 8000, 100000, 2000
# Consecutive calls without anything new after which a function is ignored until the test ends.
STALE = 8
# Calls of a function in one test that are watched only for its callers.
ENTRIES = 10000
# Fixed cost of inspecting a call, in parts.
LOOK = 10


class Function:
    """A watched function. `known` has digests of its calls in all tests; `reaches` has functions that its calls may
    enter."""

    def __init__(self, asked):
        self.id, self.kind = asked['id'], asked.get('kind')
        self.first, self.last = asked['lines']
        self.name = re.split(r'\.| > ', asked['name'])[-1]
        self.known = set()
        self.reaches = asked.get('reaches') or []
        self.has_callers = False


class Code:
    """Code in the lines of watched functions, or code that creates objects of a watched file."""

    def __init__(self, code, functions, room):
        self.code = code
        self.around = [each for each in functions if each.first <= code.co_firstlineno <= each.last]
        self.function = next((each for each in self.around if each.first == code.co_firstlineno and each.name == code.co_name), None)
        self.makes = code.co_name in MAKERS and code.co_argcount > 0
        self.is_watched = bool(self.around)
        self.is_coroutine = bool(code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE))
        self.is_generator = bool(code.co_flags & (inspect.CO_GENERATOR | inspect.CO_ASYNC_GENERATOR))
        self.tells = self.makes or self.function is not None
        count = code.co_argcount
        names = code.co_varnames
        self.positional = names[:count]
        self.keyword = names[count:count + code.co_kwonlyargcount]
        place = count + code.co_kwonlyargcount
        self.rest = self.named = None
        if code.co_flags & inspect.CO_VARARGS:
            self.rest, place = names[place], place + 1
        if code.co_flags & inspect.CO_VARKEYWORDS:
            self.named = names[place]
        self.has_receiver = count > 0 and (self.makes or self.function is not None and self.function.kind in RECEIVING)
        self.lines, self.room = lines_of(code), room if self.function is not None else MAKING
        self.renew()

    def renew(self):
        """Called when a test begins."""
        self.seen, self.left, self.stale, self.entries = set(), PARTS, STALE, 0

    def spend(self, parts):
        """Counts parts of values as read."""
        self.left -= parts
        self.room -= parts

    def is_over(self):
        """True when none of its calls are recorded in this test any more."""
        return not self.tells or self.left <= 0 or self.room <= 0 or self.stale <= 0

    def is_silent(self):
        """True when its calls need not be watched in this test any more."""
        return self.is_over() and not (self.function is not None and self.function.has_callers and self.entries < ENTRIES)


RECEIVING = ('method', 'class-method', 'property', 'constructor')


def lines_of(code):
    """Lines that may run, except the signature's, which has no event of its own."""
    found = {line for _, line in dis.findlinestarts(code) if line}
    signature = code.co_firstlineno
    return found - {signature} if len(found) > 1 and '<' not in code.co_name else found


class Watched:
    """Looks up watched code; None for any other code."""

    def __init__(self, asked):
        self.functions = [Function(each) for each in asked]
        reached = {name for each in self.functions for name in each.reaches}
        for each in self.functions:
            each.has_callers = each.id in reached
        self.room = min(MOST, max(LEAST, PARTS_IN_RUN // max(1, len(asked))))
        self.by_path = {}
        for each, told in zip(self.functions, asked):
            self.by_path.setdefault(os.path.realpath(told['file']), []).append(each)
        self.names, self.codes = {}, {}

    def in_file(self, name):
        """The watched functions of a file by the name in its code; None for other files."""
        if name not in self.names:
            self.names[name] = self.by_path.get(os.path.realpath(name))
        return self.names[name]

    def of(self, code):
        known = self.codes.get(id(code))
        if known is None:
            functions = self.in_file(code.co_filename)
            if not functions or code.co_name == '<module>':
                return None
            known = Code(code, functions, self.room)
            if not known.is_watched and not known.makes:
                return None
            self.codes[id(code)] = known
        return known

    def lines(self):
        """Executed lines of the test that ends, by id of function."""
        found = {}
        for code in list(self.codes.values()):
            for function in code.around if code.seen else ():
                inside = {line for line in code.seen if function.first <= line <= function.last}
                if inside:
                    found.setdefault(function.id, set()).update(inside)
        return {name: sorted(lines) for name, lines in found.items()}
