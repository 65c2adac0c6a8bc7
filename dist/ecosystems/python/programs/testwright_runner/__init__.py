"""What run_tests.py and make_calls.py share. Python 3.8 or newer, standard library only."""
