"""What a framework needs before its modules can be imported and its tests be run, as its own command does it."""
import importlib.util
import os
import sys
import unittest

from .alarm import OutOfTime

VARIABLE = 'DJANGO_SETTINGS_MODULE'
# Django's own, or that of the settings, where its command runs the tests; null before it is made, and where there is none.
runner = None


def set_up(is_managed=False):
    """Null, or why the framework whose settings are named cannot be set up. Modules that need it fail, others do not.

    With `is_managed`, where there is a `manage.py`, the environment of tests is set up as well.
    """
    name = os.environ.get(VARIABLE)
    if not name or not importlib.util.find_spec('django'):
        return None
    try:
        import django
        django.setup()
        if is_managed and is_command():
            set_up_tests()
    except OutOfTime:
        raise
    except BaseException as error:
        return 'Django cannot be set up with %s: %s: %s' % (name, type(error).__name__, str(error)[:300])
    return None


def is_command():
    return any(os.path.isfile(os.path.join(path, 'manage.py')) for path in sys.path if path)


def set_up_tests():
    """Once, by the runner that `TEST_RUNNER` of the settings names."""
    global runner
    if runner is not None:
        return
    from django.conf import settings
    from django.test.utils import get_runner
    kind = get_runner(settings)
    try:
        made = kind(verbosity=0, interactive=False)
    except TypeError:
        made = kind()
    made.setup_test_environment()
    runner = made


class TestDatabases:
    """Of Django's own test cases, those for a database get an empty one of their own, as under `manage.py test`."""

    def __init__(self):
        self.is_set_up = self.has_databases = self.is_told = False

    def prepare(self, module):
        cases = [value for value in list(vars(module).values()) if isinstance(value, type) and issubclass(value, unittest.TestCase)]
        kinds = sys.modules.get('django.test')
        needs = kinds is not None and any(issubclass(case, kinds.TransactionTestCase) for case in cases)
        if runner is not None:
            self.ask(needs)
            return
        if kinds is None or not any(issubclass(case, kinds.SimpleTestCase) for case in cases):
            return
        from django.test import utils
        if not self.is_set_up:
            utils.setup_test_environment(debug=False)
            self.is_set_up = True
        if needs and not self.has_databases:
            utils.setup_databases(0, False)
            self.has_databases = True

    def ask(self, needs):
        """A runner of the project's own hears of every run, and is told which databases the tests need: all, or none."""
        if needs and not self.has_databases:
            self.has_databases = True
            runner.setup_databases()
        elif not needs and not self.is_told and not self.has_databases and is_replaced('setup_databases'):
            runner.setup_databases(aliases=set())
        self.is_told = True


def is_replaced(name):
    from django.test.runner import DiscoverRunner
    return getattr(type(runner), name, None) is not getattr(DiscoverRunner, name, None)
