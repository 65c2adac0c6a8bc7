"""Lines of given files executed between start and stop, in all threads."""
import os
import sys
import threading

from .watched import lines_of

TOOLS = (3, 4, 2, 5, 1)


class Traced:
    """Code of a watched file. Once all its lines were seen, its calls are no longer traced: code that is called often
    would otherwise run many times slower and reach the time limit of its test."""

    def __init__(self, code, path):
        self.code, self.path = code, path
        self.lines, self.seen = lines_of(code), set()
        add = self.seen.add

        def step(frame, event, _argument):
            if event == 'line':
                add(frame.f_lineno)
            return step
        self.step = step


class Watch:
    """Uses `sys.monitoring` if available (3.12), else `sys.settrace` in frames of the files only."""

    def __init__(self, path, also=None):
        """`also` maps the names of other files to their paths."""
        self.path = os.path.realpath(path) if path else None
        self.names = {os.path.realpath(place): name for name, place in (also or {}).items()} if path else {}
        self.found = {}
        self.files, self.codes = {}, {}
        self.on = False
        self.tool = self._tool() if self.path and hasattr(sys, 'monitoring') else None

    def _tool(self):
        for tool in TOOLS:
            try:
                sys.monitoring.use_tool_id(tool, 'testwright')
            except ValueError:
                continue
            sys.monitoring.register_callback(tool, sys.monitoring.events.LINE, self._line)
            sys.monitoring.register_callback(tool, sys.monitoring.events.PY_START, self._enter)
            return tool
        return None

    def _path_of(self, filename):
        """The real path of a watched file, None for any other."""
        if filename not in self.files:
            path = os.path.realpath(filename)
            self.files[filename] = path if path == self.path or path in self.names else None
        return self.files[filename]

    def _lines_of(self, filename):
        """The set of lines of a watched file, None for any other."""
        path = self._path_of(filename)
        return None if path is None else self.found.setdefault(path, set())

    def _line(self, code, line):
        lines = self._lines_of(code.co_filename) if self.on else None
        if lines is not None:
            lines.add(line)
        return sys.monitoring.DISABLE

    def _enter(self, code, _offset):
        """From 3.13 on a body on the line of its `def` has no line event of its own."""
        lines = self._lines_of(code.co_filename) if self.on else None
        if lines is not None:
            own = {line for _, _, line in code.co_lines() if line}
            if len(own) == 1:
                lines |= own
        return sys.monitoring.DISABLE

    def _call(self, frame, _event, _argument):
        """Called for every call in the process, and what it returns for every line, so both are kept short."""
        if not self.on:
            return None
        code = frame.f_code
        known = self.codes.get(id(code))
        if known is None:
            path = self._path_of(code.co_filename)
            if path is None:
                return None
            known = self.codes[id(code)] = Traced(code, path)
        return None if known.lines <= known.seen else known.step

    def start(self):
        self.found = {}
        if not self.path:
            return
        # Before `on`: a thread of an earlier test may still be traced.
        for known in list(self.codes.values()):
            known.seen.clear()
        self.on = True
        if self.tool is not None:
            sys.monitoring.set_events(self.tool, sys.monitoring.events.LINE | sys.monitoring.events.PY_START)
            sys.monitoring.restart_events()
        else:
            threading.settrace(self._call)
            sys.settrace(self._call)

    def stop(self):
        """Sorted line numbers of the first file."""
        if self.on:
            self.on = False
            if self.tool is not None:
                sys.monitoring.set_events(self.tool, 0)
            else:
                sys.settrace(None)
                threading.settrace(None)
                for known in list(self.codes.values()):
                    self.found.setdefault(known.path, set()).update(known.seen)
        return sorted(self.found.get(self.path, ()))

    def elsewhere(self):
        """Sorted line numbers of the other files, by name."""
        return {name: sorted(self.found.get(path, ())) for path, name in self.names.items()}
