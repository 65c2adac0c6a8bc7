import unittest

from shop.stock import is_low


class TestIsLow(unittest.TestCase):
    def test_below_minimum(self):
        self.assertTrue(is_low(4))

    def test_at_minimum(self):
        self.assertFalse(is_low(5))


if __name__ == "__main__":
    unittest.main()
