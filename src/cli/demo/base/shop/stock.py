"""What lies on the shelves."""


def is_low(count: int, minimum: int = 5) -> bool:
    """True when it is time to order more."""
    return count < minimum
