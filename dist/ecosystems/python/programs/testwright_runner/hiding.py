"""Patterns of keys and passwords, as in `core/text.ts`: such values are never reported."""
import re

SHAPES = re.compile(
    r'-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----'
    r'|\bsk-[A-Za-z0-9_-]{16,}'
    r'|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{20,}'
    r'|\bgl(?:pat|ptt|dt)-[A-Za-z0-9_-]{16,}'
    r'|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b'
    r'|\bAIza[A-Za-z0-9_-]{30,}'
    r'|\bxox[abeoprs]-[A-Za-z0-9-]{10,}'
    r'|\b(?:hf|npm|dop_v1|shpat|rk_live|sk_live|pk_live|whsec)_[A-Za-z0-9]{16,}'
    r'|\bpypi-[A-Za-z0-9_-]{32,}'
    r'|\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.'
    r'|(?i:\b(?:bearer|basic)\s{1,4})[A-Za-z0-9+/_.~-]{16,}'
    r'|://[^\s/:@\'"`]{1,100}:[^\s/@\'"`]{1,200}@'
)
NAMED = re.compile(
    r'(?i)(?:password|passwd|secret|token|api_?key|private_?key)\w{0,40}["\']?\s{0,4}[:=]\s{0,4}["\']([^\s"\'`]{16,200})["\']')
# Every match contains one of these, in lower case: most texts contain none, which is quick to check.
SIGNS = (
    'private key', 'sk-', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'glptt-', 'gldt-', 'akia', 'asia', 'aiza',
    'xox', 'hf_', 'npm_', 'dop_v1_', 'shpat_', '_live_', 'whsec_', 'pypi-', 'eyj', 'bearer', 'basic', '://', 'passw', 'secret',
    'token', 'api_key', 'apikey', 'private_key', 'privatekey',
)
LEAST = 12
HIDDEN = '[masked]'


def holds_secret(text):
    if len(text) < LEAST:
        return False
    low = text.lower()
    if not any(sign in low for sign in SIGNS):
        return False
    return bool(SHAPES.search(text)) or any(
        re.search(r'\d', value) and re.search(r'[A-Za-z]', value) for value in NAMED.findall(text))
