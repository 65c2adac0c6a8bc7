"""Prices of a small shop, in whole cents."""


def discount(cents: int, percent: int) -> int:
    """The price after a discount, rounded up to a whole cent."""
    percent = min(max(percent, 0), 100)
    return cents - cents * percent // 100


def split_bill(cents: int, people: int) -> list:
    """Shares that add up to the bill; the first ones pay a cent more where it does not divide."""
    if people < 1:
        raise ValueError("at least one has to pay")
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)


def format_cents(cents: int) -> str:
    """Write cents as dollars: 1250 becomes "12.50"."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"
