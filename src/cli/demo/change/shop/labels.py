"""Labels for parcels."""


def wrap(text: str, width: int) -> list:
    """Lines of whole words, none longer than width unless a single word is."""
    if width < 1:
        raise ValueError("width must be positive")
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line] if line else lines
