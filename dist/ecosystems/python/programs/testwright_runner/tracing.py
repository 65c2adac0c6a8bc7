"""Feeds a recorder: with `sys.monitoring` (3.12) only in the code of watched functions, else with `sys.settrace`."""
import opcode
import sys
import threading

TOOLS = (3, 4, 2, 5, 1)


def has_monitoring():
    return hasattr(sys, 'monitoring') and len(free_tools()) >= 2


def free_tools():
    return [tool for tool in TOOLS if sys.monitoring.get_tool(tool) is None]


class Monitoring:
    """Two tools: one is notified once per code object that runs, the other of all events in watched code."""

    def __init__(self, recorder):
        self.recorder, self.watched = recorder, recorder.watched
        self.finder, self.listener = free_tools()[:2]
        events = self.events = sys.monitoring.events
        sys.monitoring.use_tool_id(self.finder, 'testwright')
        sys.monitoring.use_tool_id(self.listener, 'testwright calls')
        sys.monitoring.register_callback(self.finder, events.PY_START, self._find)
        sys.monitoring.register_callback(self.finder, events.PY_UNWIND, self._unwind)
        for event, hear in ((events.PY_START, self._start), (events.PY_RETURN, self._return), (events.LINE, self._line)):
            sys.monitoring.register_callback(self.listener, event, hear)
        self.is_finding, self.heard = False, []

    def start(self):
        if not self.is_finding:
            self.is_finding = True
            sys.monitoring.set_events(self.finder, self.events.PY_START | self.events.PY_UNWIND)
        for code in self.heard:
            self._listen(code)

    def stop(self):
        """Events that were disabled locally are enabled again when monitoring restarts."""
        for code in self.heard:
            sys.monitoring.set_local_events(self.listener, code.code, 0)

    def pause(self):
        """Monitoring costs nothing while no watched code runs."""

    resume = pause

    def _listen(self, code):
        wanted = self.events.PY_RETURN if code.tells else 0
        wanted |= self.events.PY_START if code.tells or len(code.lines) == 1 else 0
        sys.monitoring.set_local_events(self.listener, code.code, wanted | (self.events.LINE if code.is_watched else 0))

    def _find(self, code, _offset):
        known = self.watched.of(code)
        if known is not None and not any(each is known for each in self.heard):
            self.heard.append(known)
            if self.recorder.on:
                self._listen(known)
                # The current event is not delivered to a newly registered listener.
                self._enter(known, sys._getframe(1))
        return sys.monitoring.DISABLE

    def _enter(self, code, frame):
        if len(code.lines) == 1:
            # From 3.13 on a body on the line of its `def` has no line event of its own.
            code.seen |= code.lines
        self.recorder.begin(code, frame)

    def _start(self, code, _offset):
        known = self.watched.codes.get(id(code))
        if known is None:
            return sys.monitoring.DISABLE
        self._enter(known, sys._getframe(1))
        return sys.monitoring.DISABLE if known.is_silent() else None

    def _line(self, code, line):
        known = self.watched.codes.get(id(code))
        if known is not None and self.recorder.on:
            known.seen.add(line)
        return sys.monitoring.DISABLE

    def _return(self, code, _offset, value):
        if self.recorder.open:
            self.recorder.returned(sys._getframe(1), value)

    def _unwind(self, code, _offset, error):
        if self.recorder.open and id(code) in self.watched.codes:
            self.recorder.raised(sys._getframe(1), error)


YIELD_VALUE = opcode.opmap['YIELD_VALUE']
RETURNS = {opcode.opmap[name] for name in ('RETURN_VALUE', 'RETURN_CONST') if name in opcode.opmap}
YIELD_FROM, RESUME = opcode.opmap.get('YIELD_FROM', -1), opcode.opmap.get('RESUME', -1)


class Tracing:
    """In all threads that start meanwhile. A frame of another file costs one look-up of its file name."""

    def __init__(self, recorder):
        self.recorder, self.watched = recorder, recorder.watched
        self.instructions, self.errors = {}, {}
        self.hear = self._hearing()

    def start(self):
        self.errors = {}
        self.resume()

    def resume(self):
        threading.settrace(self.hear)
        sys.settrace(self.hear)

    def pause(self):
        sys.settrace(None)
        threading.settrace(None)

    stop = pause

    def _hearing(self):
        """The trace function, called for every call in the process, so it is kept as short as possible."""
        foreign, call, in_file = set(), self._call, self.watched.in_file

        def hear(frame, _event, _argument):
            name = frame.f_code.co_filename
            if name in foreign:
                return None
            if in_file(name) is None:
                foreign.add(name)
                return None
            return call(frame)
        return hear

    def _call(self, frame):
        code = frame.f_code
        if not self.recorder.on:
            return None
        known = self.watched.of(code)
        if known is None:
            return None
        if self._begins(frame):
            if len(known.lines) == 1:
                known.seen |= known.lines
            self.recorder.begin(known, frame)
        if known.seen >= known.lines:
            if id(frame) not in self.recorder.open:
                return None
            frame.f_trace_lines = False
        return self._step

    def _begins(self, frame):
        """False for a coroutine or generator that is resumed."""
        at = frame.f_lasti
        if RESUME < 0 or at < 0:
            return at < 0
        data = self._data(frame.f_code)
        return data[at] == RESUME and data[at + 1] & 3 == 0

    def _data(self, code):
        known = self.instructions.get(id(code))
        if known is None:
            known = self.instructions[id(code)] = code.co_code
        return known

    def _step(self, frame, event, argument):
        if event == 'line':
            known = self.watched.codes[id(frame.f_code)]
            known.seen.add(frame.f_lineno)
        elif id(frame) in self.recorder.open:
            if event == 'exception':
                self.errors[id(frame)] = (frame.f_lasti, argument[1])
            elif event == 'return':
                self._end(frame, argument)
        return self._step

    def _end(self, frame, value):
        at, data = frame.f_lasti, self._data(frame.f_code)
        place, error = self.errors.get(id(frame), (None, None))
        waits = data[at] == YIELD_VALUE or at + 2 < len(data) and data[at + 2] == YIELD_FROM
        if data[at] in RETURNS:
            self.errors.pop(id(frame), None)
            self.recorder.returned(frame, value)
        elif place == at or not waits:
            self.errors.pop(id(frame), None)
            if error is not None:
                self.recorder.raised(frame, error)
