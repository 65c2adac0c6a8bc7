"""Makes Hypothesis tests deterministic: the same examples in each run, none from earlier runs, and no deadline."""
import sys

SETTINGS = '_hypothesis_internal_use_settings'


def settle(function, case):
    """`function` is the test function, `case` its class or None. Does nothing when Hypothesis is not loaded."""
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
