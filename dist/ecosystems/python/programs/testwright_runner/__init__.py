"""What trial.py and probe.py share. Python 3.8 or newer, standard library only."""
