"""Which lines of one file were executed between start and stop, in all threads."""
import os
import sys
import threading

TOOLS = (3, 4, 2, 5, 1)


class Watch:
    """By `sys.monitoring` where there is one (3.12), else by `sys.settrace` in frames of the file only."""

    def __init__(self, path):
        self.path = os.path.realpath(path) if path else None
        self.lines = set()
        self.files = {}
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

    def _ours(self, filename):
        known = self.files.get(filename)
        if known is None:
            known = self.files[filename] = os.path.realpath(filename) == self.path
        return known

    def _line(self, code, line):
        if self.on and self._ours(code.co_filename):
            self.lines.add(line)
        return sys.monitoring.DISABLE

    def _enter(self, code, _offset):
        """A body on the line of its `def` has no line event of its own from 3.13 on."""
        if self.on and self._ours(code.co_filename):
            lines = {line for _, _, line in code.co_lines() if line}
            if len(lines) == 1:
                self.lines |= lines
        return sys.monitoring.DISABLE

    def _call(self, frame, _event, _argument):
        return self._step if self.on and self._ours(frame.f_code.co_filename) else None

    def _step(self, frame, event, _argument):
        if event == 'line':
            self.lines.add(frame.f_lineno)
        return self._step

    def start(self):
        self.lines = set()
        if not self.path:
            return
        self.on = True
        if self.tool is not None:
            sys.monitoring.set_events(self.tool, sys.monitoring.events.LINE | sys.monitoring.events.PY_START)
            sys.monitoring.restart_events()
        else:
            threading.settrace(self._call)
            sys.settrace(self._call)

    def stop(self):
        """Sorted line numbers."""
        if self.on:
            self.on = False
            if self.tool is not None:
                sys.monitoring.set_events(self.tool, 0)
            else:
                sys.settrace(None)
                threading.settrace(None)
        return sorted(self.lines)
