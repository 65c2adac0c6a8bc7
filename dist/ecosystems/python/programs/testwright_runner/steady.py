"""Makes tests of Hypothesis the same in each run: the same examples, none of earlier runs, and no limit of time for one."""
import sys

SETTINGS = '_hypothesis_internal_use_settings'


def settle(function, case):
    """`function` is that of a test, `case` its class or null. Does nothing where Hypothesis is not loaded."""
    hypothesis = sys.modules.get('hypothesis')
    if hypothesis is None:
        return
    function = getattr(function, '__func__', function)
    for owner, name in ((function, SETTINGS), (case, 'settings')):
        used = vars(owner).get(name) if hasattr(owner, '__dict__') else None
        if isinstance(used, hypothesis.settings) and not used.derandomize:
            setattr(owner, name, derandomised(hypothesis, used))


def derandomised(hypothesis, used):
    slow = [getattr(hypothesis.HealthCheck, name) for name in ('too_slow',)]
    checks = list(used.suppress_health_check) + slow
    return hypothesis.settings(used, derandomize=True, database=None, deadline=None, suppress_health_check=checks)
