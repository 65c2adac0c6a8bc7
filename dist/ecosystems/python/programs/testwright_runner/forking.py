"""A child that inherits what this process has already imported."""
import json
import os
import signal
import sys
import time
from contextlib import suppress

from .supervise import Report, oversee


class Fork:
    """Implements the part of a `subprocess` process that is used."""

    def __init__(self, pid):
        self.pid, self.code = pid, None

    def poll(self):
        return self._ended(os.WNOHANG)

    def wait(self):
        return self._ended(0)

    def _ended(self, options):
        if self.code is None:
            pid, status = os.waitpid(self.pid, options)
            if pid:
                self.code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return self.code


def fork(run, order, hidden, silent):
    """Runs `run(order, report)` in a fork with its own process group. Returns the process and the pipe it reports on.

    `hidden` are descriptors to close in it; `silent` keeps its output out of the log.
    """
    reader, writer = os.pipe()
    pid = patient_fork()
    if pid == 0:
        try:
            os.setpgid(0, 0)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            for each in [reader] + hidden:
                os.close(each)
            if silent:
                hush()
            run(order, Report(writer))
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(1)
    os.close(writer)
    with suppress(OSError):
        os.setpgid(pid, pid)
    return Fork(pid), reader


def supervise_forks(run, request, items, deadline, hidden=(), parts=None):
    """`oversee` with forks of this process, which must not have imported project code or have other threads."""
    def start(order):
        return fork(run_alone, order, list(hidden), False)

    def run_alone(order, report):
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        run(order, report)
    return oversee(start, request, items, deadline, parts=parts)


class Aside:
    """Work done by a fork in parallel. Its result is JSON; children of the project must not have `descriptor`."""

    def __init__(self, work):
        self.descriptor, writer = os.pipe()
        self.pid = patient_fork()
        if self.pid == 0:
            try:
                os.close(self.descriptor)
                with os.fdopen(writer, 'w') as file:
                    json.dump(work(), file)
                os._exit(0)
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                os._exit(1)
        os.close(writer)

    def result(self):
        """None when the fork ended early."""
        with os.fdopen(self.descriptor) as file:
            text = file.read()
        os.waitpid(self.pid, 0)
        try:
            return json.loads(text)
        except ValueError:
            return None


def patient_fork():
    """Retries: the process limit may be reached for a moment."""
    for _ in range(5):
        try:
            return os.fork()
        except OSError:
            time.sleep(0.1)
    return os.fork()


def hush():
    nowhere = os.open(os.devnull, os.O_WRONLY)
    sys.stdout.flush()
    sys.stderr.flush()
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
