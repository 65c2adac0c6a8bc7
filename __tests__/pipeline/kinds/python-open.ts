// Everyday kinds of Python functions whose change is not shown yet. The harness does not run them.
import { shown } from './python-kind.js'
import type { Kind } from './kind.js'

export const openKinds: Kind[] = [
  {
    ...shown(
      'a path of a file that is read',
      ['records.py', 'read_records'],
      `from pathlib import Path


def read_records(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
`,
      [' and not line.startswith("#")', ''],
    ),
    why: 'no call makes a file for it, and a path without one only raises',
  },
  {
    ...shown(
      'a file that is written',
      ['export.py', 'write_rows'],
      `import csv


def write_rows(path: str, rows: list[list[str]]) -> int:
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for row in rows:
            writer.writerow(row)
    return len(rows)
`,
      ['csv.writer(file)', 'csv.writer(file, delimiter=";")'],
    ),
    why: 'calls that write files are not made: tests that write would need a folder of their own',
  },
]
