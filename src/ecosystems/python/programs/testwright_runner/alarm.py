"""Ends what takes too long, from inside: an exception that comes again until it is no longer swallowed."""
import os
import signal

AGAIN = 0.05
# Under a mutant: how many times its time without one, and how many times as much where the processor was busy with others.
SLOWER, PATIENCE = 10, 4


class OutOfTime(BaseException):
    """Raised in the middle of a test or call; no Exception, so that `except Exception` lets it through."""


class Alarm:
    """With a patience above 1, what has had less than half of its time on a processor gets that many times as much."""

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
        """True when it rang."""
        while True:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
                return self.rang
            except OutOfTime:
                continue
