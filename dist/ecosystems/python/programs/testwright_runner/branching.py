"""A child that has loaded the module and the tests, and is forked once more for each mutant."""
import gc
import json
import os
import signal
import socket
import struct
import sys
import time
from contextlib import suppress

from .forking import patient_fork
from .supervise import Report, follow, kill, lines_of
from .switching import Entered, found_functions, install, written

# Seconds for a fork, and for the report of a killed fork's end.
ANSWER = 5.0
# Long parts of a request that are the same in every fork.
NEVER_CHANGED = ('calls',)


class Branches:
    """In the child: call `start` before it loads any project code, `descend` when everything is loaded."""

    def __init__(self, channel, switches):
        self.channel, self.switches = channel, switches
        self.entered = Entered(switches.path)
        self.opened = None

    def start(self):
        self.entered.start()
        self.note_open()

    def note_open(self):
        self.opened = descriptors()

    def descend(self, order, report):
        """Returns in every fork, with its order and report. What a fork is asked for overrides `order`."""
        self.announce(report)
        while True:
            asked, descriptor = self.take()
            pid = patient_fork()
            if pid == 0:
                os.setpgid(0, 0)
                self.channel.close()
                os.close(report.descriptor)
                install(self.found, asked['changes'])
                request = dict(order['request'], **asked['request'])
                return {'request': request, 'pending': asked['pending']}, Report(descriptor)
            os.close(descriptor)
            with suppress(OSError):
                os.setpgid(pid, pid)
            self.say(pid=pid)
            _, status = os.waitpid(pid, 0)
            self.say(code=-os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status))

    def announce(self, report):
        """Reports which functions can be given other code. Exits when a fork would differ from a fresh child."""
        watched = self.entered.stop() is not None
        if not watched or threads() > 1 or opens_more(self.opened):
            os._exit(0)
        self.found = found_functions(self.switches.functions, self.entered)
        report.send({'ready': True, 'loaded': bool(self.entered.codes), 'functions': sorted(self.found)})
        gc.freeze()

    def take(self):
        data, received = b'', []
        while not data.endswith(b'\n'):
            part, extra, _, _ = self.channel.recvmsg(65536, socket.CMSG_SPACE(4))
            if not part:
                os._exit(0)
            data += part
            received += [struct.unpack('i', content[:4])[0] for _, _, content in extra]
        os.set_inheritable(received[0], False)
        return json.loads(data.decode('ascii')), received[0]

    def say(self, **message):
        self.channel.sendall((json.dumps(message) + '\n').encode('ascii'))


def threads():
    """Number of threads of this process, including those of libraries."""
    return len(os.listdir('/proc/self/task'))


def descriptors():
    """Open files, by descriptor."""
    found = {}
    for name in os.listdir('/proc/self/fd'):
        with suppress(OSError):
            found[name] = os.readlink('/proc/self/fd/' + name)
    return found


def opens_more(before):
    """True when there are new open files that forks would share: they would share file positions."""
    known = set(before.values()) | {os.devnull}
    return any(before.get(name) != place and place not in known for name, place in descriptors().items())


class Gone(Exception):
    """The child no longer answers."""


class Loaded:
    """The parent's side of a loaded child. Its messages are untrusted data: it has run project code."""

    def __init__(self, process, reader, channel):
        self.process, self.reader, self.channel = process, reader, channel
        self.told, self.rest = None, b''

    def wait_until_ready(self, items, deadline, startup):
        """False when the child ended, hung or cannot be forked."""
        state = {'at': None, 'phase': 'start', 'why': 'ended', 'extra': {}, 'test': None, 'parts': {}}
        due = time.monotonic() + startup
        for message in lines_of(self.reader, self.process):
            now = time.monotonic()
            if message is not None and message.get('ready') is True:
                self.told = message
                return True
            wait = None if message is None else follow(message, set(items), {}, state)
            due = due if wait is None else now + wait
            if state['why'] == 'done' or now > deadline or now > due:
                break
        self.close()
        return False

    def reaches(self, changes):
        """True when a fork with these changes runs the mutant; before the module is imported the changed file is
        enough."""
        if self.process is None:
            return False
        if self.told.get('loaded') is False:
            return True
        functions = self.told.get('functions')
        return changes is not None and isinstance(functions, list) and all(index in functions for index in changes)

    def launch(self, order, changes):
        """Forks the child. Returns a process-like object and the descriptor it reports on. Raises Gone."""
        request = {key: value for key, value in order['request'].items() if key not in NEVER_CHANGED}
        asked = {'request': request, 'pending': order['pending'], 'changes': written(changes or {}) if self.told['loaded'] else []}
        data = (json.dumps(asked) + '\n').encode('ascii')
        reader, writer = os.pipe()
        try:
            self.channel.settimeout(ANSWER)
            handed = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack('i', writer))]
            sent = self.channel.sendmsg([data], handed)
            self.channel.sendall(data[sent:])
            pid = self.hear('pid', ANSWER)
        except OSError:
            pid = None
        finally:
            os.close(writer)
        if type(pid) is not int or pid <= 1 or pid == os.getpgrp():
            os.close(reader)
            self.close()
            raise Gone
        return Branch(self, pid), reader

    def hear(self, key, seconds):
        """The next message with this key; None when there is none in time."""
        end = time.monotonic() + seconds
        while b'\n' not in self.rest:
            self.channel.settimeout(max(0.0, end - time.monotonic()))
            try:
                part = self.channel.recv(4096)
            except OSError:
                return None
            if not part:
                return None
            self.rest += part
        line, _, self.rest = self.rest.partition(b'\n')
        with suppress(ValueError, AttributeError):
            return json.loads(line.decode('ascii')).get(key)
        return None

    def close(self):
        if self.process is not None:
            self.channel.close()
            kill(self.process)
            os.close(self.reader)
            self.process = None


class Branch:
    """Implements the part of a `subprocess` process that is used."""

    def __init__(self, parent, pid):
        self.parent, self.pid, self.code = parent, pid, None

    def poll(self):
        return self._ended(0.0)

    def wait(self):
        if self._ended(ANSWER) is None:
            self.parent.close()
            self.code = -signal.SIGKILL
        return self.code

    def _ended(self, seconds):
        if self.code is None:
            code = self.parent.hear('code', seconds) if self.parent.process is not None else -signal.SIGKILL
            self.code = code if type(code) is int else None
        return self.code
