"""Interrupts what takes too long from inside, with an exception that is raised again until it is no longer swallowed.
"""
import os
import signal

AGAIN = 0.05
# Under a mutant: the time limit as a multiple of the time without one, and the extension when the processor was busy.
SLOWER, PATIENCE = 10, 4


class OutOfTime(BaseException):
    """Raised in the middle of a test or call; not an Exception, so that `except Exception` does not catch it."""


class Alarm:
    """Extends the time limit by the factor `patience` when less than half of it was spent on a processor."""

    def __init__(self, patience=1):
        self.rang = False
        self.patience = patience
        self.busy = self.end = 0.0
        signal.signal(signal.SIGALRM, self._ring)

    def _ring(self, _number, _frame):
        now = os.times()
        if self.patience > 1 and now.user + now.system < self.busy and now.elapsed < self.end:
            return
        self.rang = True
        raise OutOfTime('out of time')

    def start(self, seconds):
        self.rang = False
        now = os.times()
        self.busy = now.user + now.system + seconds / 2
        self.end = now.elapsed + seconds * self.patience
        signal.signal(signal.SIGALRM, self._ring)
        signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)

    def stop(self):
        """True when the alarm went off."""
        while True:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
                return self.rang
            except OutOfTime:
                continue
