// A project whose tests are run by `manage.py` and a runner of its own, with a small stand-in for Django: every run uses their set-up.
import { describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

const django = {
  'django/__init__.py': 'def setup():\n    from django.conf import settings\n    settings.ready = True\n',
  'django/conf.py': `import importlib
import os
class Settings:
    def __init__(self):
        vars(self).update(vars(importlib.import_module(os.environ['DJANGO_SETTINGS_MODULE'])))
settings = Settings()
`,
  'django/test/__init__.py': `import unittest
class SimpleTestCase(unittest.TestCase): pass
class TransactionTestCase(SimpleTestCase): pass
`,
  'django/test/utils.py': `import importlib
def get_runner(settings):
    module, _, name = settings.TEST_RUNNER.rpartition('.')
    return getattr(importlib.import_module(module), name)
`,
  'django/test/runner.py': `from django.conf import settings
class DiscoverRunner:
    def __init__(self, verbosity=1, interactive=True):
        pass
    def setup_test_environment(self, **kwargs):
        settings.environment = 'test'
    def setup_databases(self, **kwargs):
        raise RuntimeError('there is no database here')
`,
}
const project = {
  ...django,
  'manage.py': `import os
import sys
import unittest
os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_settings')
if __name__ == '__main__':
    import django
    django.setup()
    from django.conf import settings
    from django.test.utils import get_runner
    runner = get_runner(settings)(verbosity=0, interactive=False)
    runner.setup_test_environment()
    runner.setup_databases(aliases=set())
    unittest.main(module=None, argv=['manage.py', '-v', sys.argv[-1]])
`,
  'site_settings.py': "TEST_RUNNER = 'runners.Own'\nMODE = 'live'\n",
  'runners.py': `from django.conf import settings
from django.test.runner import DiscoverRunner
class Own(DiscoverRunner):
    def setup_test_environment(self, **kwargs):
        super().setup_test_environment(**kwargs)
        settings.MODE = 'test'
    def setup_databases(self, **kwargs):
        settings.STORE = 'memory'
`,
  'shop/__init__.py': '',
  'tests/__init__.py': '',
  'tests/test_fees.py': `import unittest
from shop.fees import fee
class TestFee(unittest.TestCase):
    def test_one(self):
        self.assertIn(fee(1), (1, 2))
`,
}
const fees = (end: string): string => `from django.conf import settings
def fee(n: int) -> int:
    if (settings.MODE, settings.environment, settings.STORE) != ('test', 'test', 'memory'):
        raise RuntimeError('no server here')
    return n${end}
`

const describePython = hasPython ? describe : describe.skip
describePython('manage.py with TEST_RUNNER (needs python3)', () => {
  test('calls, candidates, mutants, own tests and the final run use it', async () => {
    using repository = makeRepository()
    repository.commit({ ...project, 'shop/fees.py': fees('') })
    repository.git('branch', 'base')
    repository.commit({ 'shop/fees.py': fees(' + 1') })
    const flags = ['--framework', 'unittest', '--model', 'explorer', '--max-tests-per-function', '2']
    const { out } = await runVerb(['review', '--json', '--base', 'base', ...flags], repository.path)
    const report = reportSchema.parse(JSON.parse(out))
    expect(report.skipped).toEqual([])
    expect(report.tests.map(({ verdict, reason }) => [verdict, reason])).toContainEqual(['kept', null])
    expect(report.tests.map(({ reason }) => reason)).not.toContain('broken')
    const [target] = report.targets
    expect(target?.mutants?.killed).toBeGreaterThan(0)
    expect(target?.baseline).toMatchObject({
      measured: true,
      tests: ['tests/test_fees.py::TestFee.test_one'],
    })
    expect(report.behaviour.map(({ before, after }) => [before, after])).toContainEqual(['1', '2'])
  }, 170_000)
})
