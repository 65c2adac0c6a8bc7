"""What a framework needs before its modules can be imported and its tests be run, as its own command does it."""
import importlib.util
import os
import sys
import unittest

from .alarm import OutOfTime

VARIABLE = 'DJANGO_SETTINGS_MODULE'


def set_up():
    """Null, or why the framework whose settings are named cannot be set up. Modules that need it fail, others do not."""
    name = os.environ.get(VARIABLE)
    if not name or not importlib.util.find_spec('django'):
        return None
    try:
        import django
        django.setup()
    except OutOfTime:
        raise
    except BaseException as error:
        return 'Django cannot be set up with %s: %s: %s' % (name, type(error).__name__, str(error)[:300])
    return None


class TestDatabases:
    """Of Django's own test cases, those for a database get an empty one of their own, as under `manage.py test`."""

    def __init__(self):
        self.is_set_up = self.has_databases = False

    def prepare(self, module):
        cases = [value for value in list(vars(module).values()) if isinstance(value, type) and issubclass(value, unittest.TestCase)]
        kinds = sys.modules.get('django.test')
        if kinds is None or not any(issubclass(case, kinds.SimpleTestCase) for case in cases):
            return
        from django.test import utils
        if not self.is_set_up:
            utils.setup_test_environment(debug=False)
            self.is_set_up = True
        if not self.has_databases and any(issubclass(case, kinds.TransactionTestCase) for case in cases):
            utils.setup_databases(0, False)
            self.has_databases = True
