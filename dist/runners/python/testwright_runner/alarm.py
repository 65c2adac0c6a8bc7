"""Ends what takes too long, from inside: an exception that comes again until it is no longer swallowed."""
import signal

AGAIN = 0.05


class OutOfTime(BaseException):
    """Raised in the middle of a test or call; no Exception, so that `except Exception` lets it through."""


class Alarm:
    def __init__(self):
        self.rang = False
        signal.signal(signal.SIGALRM, self._ring)

    def _ring(self, _number, _frame):
        self.rang = True
        raise OutOfTime('out of time')

    def start(self, seconds):
        self.rang = False
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
