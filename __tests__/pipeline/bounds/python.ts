// Python functions with bounds of many kinds.
import type { BoundStory } from './story.js'

export const pythonBounds: BoundStory[] = [
  {
    file: 'freight.py',
    target: 'needs_truck',
    base: `def needs_truck(pallets: int, weight: int) -> bool:
    return False
`,
    head: `def needs_truck(pallets: int, weight: int) -> bool:
    return pallets * weight > 1200
`,
    changes: [
      ['> 1200', '>= 1200'],
      ['> 1200', '> 1201'],
      ['> 1200', '> 1199'],
    ],
    grid: '[(1201, 1)] + [(a, b) for a in range(-4, 130) for b in range(-4, 130)]',
  },
  {
    file: 'climate.py',
    target: 'comfort',
    base: `COLD = 17
HOT = 27


def comfort(degrees: int) -> str:
    return "fine"
`,
    head: `COLD = 17
HOT = 27


def comfort(degrees: int) -> str:
    if degrees < COLD:
        return "cold"
    if degrees > HOT:
        return "hot"
    return "fine"
`,
    changes: [
      ['< COLD', '<= COLD'],
      ['> HOT', '>= HOT'],
      ['COLD = 17', 'COLD = 16'],
      ['COLD = 17', 'COLD = 18'],
      ['HOT = 27', 'HOT = 26'],
      ['HOT = 27', 'HOT = 28'],
    ],
    grid: '[(each,) for each in range(-50, 90)]',
  },
  {
    file: 'library.py',
    target: 'is_late',
    base: `from datetime import date


def is_late(lent: date, returned: date) -> bool:
    return returned > lent
`,
    head: `from datetime import date


def is_late(lent: date, returned: date) -> bool:
    return (returned - lent).days > 21
`,
    changes: [
      ['> 21', '>= 21'],
      ['> 21', '> 22'],
      ['> 21', '> 20'],
    ],
    grid: '[(date(2024, 2, 10), date.fromordinal(date(2024, 2, 10).toordinal() + each)) for each in range(-40, 60)]',
  },
  {
    file: 'season.py',
    target: 'season',
    base: `from datetime import date


def season(day: date) -> str:
    return "summer"
`,
    head: `from datetime import date


def season(day: date) -> str:
    if day.month < 4 or day.month >= 11:
        return "winter"
    return "summer"
`,
    changes: [
      ['< 4', '<= 4'],
      ['< 4', '< 3'],
      ['< 4', '< 5'],
      ['>= 11', '> 11'],
      ['>= 11', '>= 10'],
      ['>= 11', '>= 12'],
    ],
    grid: '[(date(year, month, day),) for year in (1999, 2024) for month in range(1, 13) for day in (1, 15, 28)]',
  },
  {
    file: 'password.py',
    target: 'strength',
    base: `def strength(password: str) -> str:
    return "weak"
`,
    head: `def strength(password: str) -> str:
    if len(password) < 9:
        return "weak"
    if len(password) <= 33:
        return "good"
    return "long"
`,
    changes: [
      ['< 9', '<= 9'],
      ['< 9', '< 8'],
      ['< 9', '< 10'],
      ['<= 33', '< 33'],
      ['<= 33', '<= 32'],
      ['<= 33', '<= 34'],
    ],
    grid: "[('x' * each,) for each in range(60)]",
  },
  {
    file: 'parcel.py',
    target: 'carrier',
    base: `from dataclasses import dataclass


@dataclass
class Parcel:
    grams: int
    fragile: bool = False


@dataclass
class Order:
    parcel: Parcel
    country: str


def carrier(order: Order) -> str:
    return "post"
`,
    head: `from dataclasses import dataclass


@dataclass
class Parcel:
    grams: int
    fragile: bool = False


@dataclass
class Order:
    parcel: Parcel
    country: str


def carrier(order: Order) -> str:
    if order.parcel.grams >= 31500:
        return "freight"
    return "post"
`,
    changes: [
      ['>= 31500', '> 31500'],
      ['>= 31500', '>= 31501'],
      ['>= 31500', '>= 31499'],
    ],
    grid: "[(Order(Parcel(each, True), 'NO'),) for each in list(range(-3, 50)) + list(range(31400, 31600))]",
  },
  {
    file: 'calendar_year.py',
    target: 'is_leap',
    base: `def is_leap(year: int) -> bool:
    return year % 4 == 0
`,
    head: `def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
`,
    changes: [
      ['% 4 ', '% 5 '],
      ['% 4 ', '% 3 '],
      ['% 100', '% 101'],
      ['% 100', '% 99'],
      ['% 400', '% 401'],
      ['% 400', '% 399'],
    ],
    grid: '[(each,) for each in range(-2500, 2500)]',
  },
  {
    file: 'podium.py',
    target: 'third',
    base: `def third(scores: list[int]) -> int:
    return 0
`,
    head: `def third(scores: list[int]) -> int:
    if len(scores) < 3:
        return -1
    return sorted(scores)[2]
`,
    changes: [
      ['< 3', '<= 3'],
      ['< 3', '< 2'],
      ['[2]', '[1]'],
      ['[2]', '[-1]'],
      ['-1', '-2'],
    ],
    grid: '[([(7 * at) % 11 for at in range(each)],) for each in range(12)]',
  },
  {
    file: 'paging.py',
    target: 'page_count',
    base: `def page_count(items: int, size: int) -> int:
    return items // size
`,
    head: `def page_count(items: int, size: int) -> int:
    return max(1, (items + size - 1) // size)
`,
    changes: [
      ['- 1)', ')'],
      ['- 1)', '- 2)'],
      ['max(1,', 'max(0,'],
      ['max(1,', 'max(2,'],
    ],
    grid: '[(a, b) for a in range(-4, 40) for b in range(-3, 12)]',
  },
  {
    file: 'grades.py',
    target: 'grade',
    base: `def grade(score: float) -> str:
    return "C"
`,
    head: `def grade(score: float) -> str:
    if score >= 89.5:
        return "A"
    return "B" if score > 74.5 else "C"
`,
    changes: [
      ['>= 89.5', '> 89.5'],
      ['> 74.5', '>= 74.5'],
      ['>= 89.5', '>= 90.5'],
      ['> 74.5', '> 73.5'],
    ],
    grid: '[(each / 4,) for each in range(-40, 480)]',
  },
  {
    file: 'budget.py',
    target: 'is_over',
    base: `def is_over(costs: list[int], budget: int) -> bool:
    return False
`,
    head: `def is_over(costs: list[int], budget: int) -> bool:
    return sum(costs) > budget + 15
`,
    changes: [
      ['> budget', '>= budget'],
      ['+ 15', '+ 16'],
      ['+ 15', '+ 14'],
    ],
    grid: '[([a, b], c) for a in range(0, 40, 3) for b in range(-4, 9) for c in range(-5, 40)]',
  },
  {
    file: 'opening.py',
    target: 'is_open',
    base: `def is_open(hour: int, minute: int) -> bool:
    return True
`,
    head: `def is_open(hour: int, minute: int) -> bool:
    return 9 * 60 + 30 <= hour * 60 + minute < 18 * 60
`,
    changes: [
      ['30 <=', '30 <'],
      ['30 <=', '31 <='],
      ['30 <=', '29 <='],
      ['< 18', '<= 18'],
      ['< 18', '< 17'],
      ['9 *', '10 *'],
    ],
    grid: '[(a, b) for a in range(-2, 30) for b in range(-62, 124)]',
  },
]
