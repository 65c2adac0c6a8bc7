"""Sets up a framework as its own command does, before its modules are imported and its tests run."""
import importlib.util
import os
import sys
import unittest

from .alarm import OutOfTime

VARIABLE = 'DJANGO_SETTINGS_MODULE'
# Django's own runner, or the one of the settings if its command runs the tests; None before it is made, or without one.
runner = None


def set_up(is_managed=False):
    """None, or why the framework with named settings cannot be set up. Only modules that need it will fail.

    With `is_managed`, and a `manage.py`, the test environment is set up too.
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
    """Once, with the runner that `TEST_RUNNER` in the settings names."""
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
    """Gives Django's database test cases empty databases of their own, as `manage.py test` does."""

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
        """A project's own runner is called in every run, and told which databases the tests need: all or none."""
        if needs and not self.has_databases:
            self.has_databases = True
            runner.setup_databases()
        elif not needs and not self.is_told and not self.has_databases and is_replaced('setup_databases'):
            runner.setup_databases(aliases=set())
        self.is_told = True


def is_replaced(name):
    from django.test.runner import DiscoverRunner
    return getattr(type(runner), name, None) is not getattr(DiscoverRunner, name, None)
