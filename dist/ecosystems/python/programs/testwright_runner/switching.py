"""Mutants that only change functions not yet called: applied by replacing the code of existing function objects."""
import base64
import gc
import marshal
import os
import sys
import threading
import types
import warnings

OPTIMIZED, TAKES_REST, KIND, DOCSTRING = 0x1, 0x4 | 0x8, 0x20 | 0x80 | 0x100 | 0x200, 0x4000000
# From 3.13 on a class stores the number of its first line.
FIRST_LINE_KEPT = sys.version_info >= (3, 13)
LINES = 'co_linetable' if hasattr(types.CodeType, 'co_linetable') else 'co_lnotab'
TOOLS = (3, 4, 2, 5, 1)


class Switches:
    """The outermost functions of a module's text, in the order of its compiled code.

    Code is compared without line numbers: a mutant of one function may move the others.
    """

    def __init__(self, text, path):
        self.path = path
        self.functions, self.warned, self.rest = [], 0, None
        compiled = compile_quietly(text, path)
        if compiled is not None:
            code, self.warned = compiled
            self.rest = without_functions(code, self.functions)
        self.bare = [bare(function) for function in self.functions]

    def changes(self, text):
        """New code by index of function; None when the mutant changes code that runs on import."""
        compiled = compile_quietly(text, self.path) if self.rest is not None else None
        if compiled is None or compiled[1] > self.warned:
            return None
        functions = []
        if without_functions(compiled[0], functions) != self.rest or len(functions) != len(self.functions):
            return None
        changed = {index: new for index, new in enumerate(functions) if bare(new) != self.bare[index]}
        fits = all(is_alike(self.functions[index], new) for index, new in changed.items())
        return changed if fits else None


def compile_quietly(text, path):
    """The code and the number of warnings; None for a text that cannot be compiled."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try:
            return compile(text, path, 'exec', dont_inherit=True), len(told)
        except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
            return None


def is_code(value):
    return isinstance(value, types.CodeType)


def bare(code):
    """The same code without line numbers, for comparison only."""
    return with_constants(code, [bare(each) if is_code(each) else each for each in code.co_consts])


def without_functions(code, found):
    """The code that runs on import, including class bodies, without line numbers. Functions are appended to `found`."""
    constants = []
    for each in code.co_consts:
        if is_code(each) and each.co_flags & OPTIMIZED:
            found.append(each)
            each = each.co_name
        elif is_code(each):
            each = without_functions(each, found)
        elif FIRST_LINE_KEPT and type(each) is int and each == code.co_firstlineno:
            each = 0
        constants.append(each)
    return with_constants(code, constants)


def with_constants(code, constants):
    return code.replace(**{'co_consts': tuple(constants), 'co_firstlineno': 1, 'co_filename': '', LINES: b''})


def is_alike(old, new):
    """True when a function can take the new code: the same parameters, kind, docstring and outer names."""
    return signature(old) == signature(new)


def signature(code):
    counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags & TAKES_REST)
    named = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 0x4) + bool(code.co_flags & 0x8)
    has_text = code.co_consts and isinstance(code.co_consts[0], str)
    documented = has_text and (sys.version_info < (3, 13) or code.co_flags & DOCSTRING)
    return counts, code.co_varnames[:named], code.co_flags & KIND, code.co_freevars, code.co_consts[0] if documented else None


def written(changes):
    """New code by index of function, in JSON form."""
    return [[index, base64.b64encode(marshal.dumps(code)).decode('ascii')] for index, code in sorted(changes.items())]


class Entered:
    """Collects code of one file that was run or inspected between start and stop: it may have had lasting effects."""

    def __init__(self, path):
        self.path, self.files, self.codes = path, {}, set()
        self.on, self.tool = False, None

    def start(self):
        self.on = True
        sys.addaudithook(self._hear)
        if not hasattr(sys, 'monitoring'):
            threading.settrace(self._enter)
            sys.settrace(self._enter)
            return
        events = sys.monitoring.events
        self.tool = next(each for each in TOOLS if sys.monitoring.get_tool(each) is None)
        sys.monitoring.use_tool_id(self.tool, 'testwright')
        sys.monitoring.register_callback(self.tool, events.PY_START, self._begin)
        sys.monitoring.set_events(self.tool, events.PY_START)

    def stop(self):
        """The code; None when another tool prevented watching."""
        self.on = False
        if self.tool is not None:
            sys.monitoring.set_events(self.tool, 0)
            sys.monitoring.register_callback(self.tool, sys.monitoring.events.PY_START, None)
            sys.monitoring.free_tool_id(self.tool)
            return self.codes
        watched = sys.gettrace() == self._enter
        sys.settrace(None)
        threading.settrace(None)
        return self.codes if watched else None

    def is_own(self, code):
        name = code.co_filename
        known = self.files.get(name)
        if known is None:
            known = self.files[name] = os.path.realpath(name) == self.path
        return known

    def _enter(self, frame, _event, _argument):
        if self.is_own(frame.f_code):
            self.codes.add(frame.f_code)

    def _begin(self, code, _offset):
        if self.is_own(code):
            self.codes.add(code)
        return sys.monitoring.DISABLE

    def _hear(self, event, arguments):
        """A decorator that reads the code may have derived something from it."""
        if self.on and event == 'object.__getattr__' and arguments[1] == '__code__' and isinstance(arguments[0], types.FunctionType):
            self.on = False
            code = arguments[0].__code__
            self.on = True
            if self.is_own(code):
                self.codes.add(code)


def found_functions(functions, entered):
    """Function objects by index: those that exist, were never entered and have unique code."""
    number = {}
    for index, code in enumerate(functions):
        number[code] = None if code in number else index
    for code in entered.codes:
        if code in number:
            number[code] = None
    found = {}
    for each in gc.get_objects():
        if type(each) is types.FunctionType and entered.is_own(each.__code__) and number.get(each.__code__) is not None:
            found.setdefault(number[each.__code__], []).append(each)
    return found


def install(found, changes):
    """Replaces the code of functions by changes in the form of `written`."""
    for index, text in changes:
        code = marshal.loads(base64.b64decode(text))
        for function in found[index]:
            function.__code__ = named(code, function.__code__.co_filename)


def named(code, filename):
    constants = tuple(named(each, filename) if is_code(each) else each for each in code.co_consts)
    return code.replace(co_filename=filename, co_consts=constants)
