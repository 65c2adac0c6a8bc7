"""Prices of a small shop, in whole cents."""


def format_cents(cents: int) -> str:
    """Write cents as dollars: 1250 becomes "12.50"."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def discount(cents: int, percent: int) -> int:
    """The price after a discount, rounded up to a whole cent."""
    if percent < 0 or percent > 100:
        raise ValueError("percent must lie between 0 and 100")
    return cents - cents * percent // 100
