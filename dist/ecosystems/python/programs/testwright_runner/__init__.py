"""Code shared by run_tests.py and make_calls.py. Python 3.8 or newer, standard library only."""
