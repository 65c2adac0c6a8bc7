// JavaScript functions with bounds of many kinds.
import type { BoundStory } from './story.js'

export const javascriptBounds: BoundStory[] = [
  {
    file: 'booking.js',
    target: 'canBook',
    base: `export function canBook(seats, nights) {
  return true
}
`,
    head: `export function canBook(seats, nights) {
  return seats * nights <= 250
}
`,
    changes: [
      ['<= 250', '< 250'],
      ['<= 250', '<= 251'],
      ['<= 250', '<= 249'],
    ],
    grid: '[[251, 1], ...Array.from({ length: 160 }, (_, a) => Array.from({ length: 160 }, (_, b) => [a - 5, b - 5])).flat()]',
  },
  {
    file: 'tags.js',
    target: 'firstTags',
    base: `const MOST = 8

export function firstTags(tags) {
  return tags
}
`,
    head: `const MOST = 8

export function firstTags(tags) {
  if (tags.length <= MOST) return tags
  return [...tags.slice(0, MOST), 'more']
}
`,
    changes: [
      ['<= MOST', '< MOST'],
      ['MOST = 8', 'MOST = 9'],
      ['MOST = 8', 'MOST = 7'],
    ],
    grid: 'Array.from({ length: 30 }, (_, many) => [Array.from({ length: many }, (_, at) => String(at))])',
  },
  {
    file: 'token.js',
    target: 'isExpired',
    base: `/**
 * @param {Date} issued
 * @param {Date} now
 * @returns {boolean}
 */
export function isExpired(issued, now) {
  return false
}
`,
    head: `/**
 * @param {Date} issued
 * @param {Date} now
 * @returns {boolean}
 */
export function isExpired(issued, now) {
  return now.getTime() - issued.getTime() >= 3600000
}
`,
    changes: [
      ['>= 3600000', '> 3600000'],
      ['>= 3600000', '>= 3600001'],
      ['>= 3600000', '>= 3599999'],
    ],
    grid: '[-3600000, -1, 0, 1, 3599998, 3599999, 3600000, 3600001, 7200000].map(more => [new Date(1e12), new Date(1e12 + more)])',
  },
  {
    file: 'preview.js',
    target: 'preview',
    base: `/** @param {string} text */
export const preview = text => text
`,
    head: `/** @param {string} text */
export const preview = text => {
  if (text.length > 24) return text.slice(0, 23) + '~'
  return text
}
`,
    changes: [
      ['> 24', '>= 24'],
      ['> 24', '> 25'],
      ['> 24', '> 23'],
      ['23)', '24)'],
      ['23)', '22)'],
    ],
    grid: 'Array.from({ length: 60 }, (_, many) => ["abcdefghijklmnopqrstuvwxyz".repeat(3).slice(0, many)])',
  },
  {
    file: 'badge.js',
    target: 'badge',
    base: `/** @param {{ name: string, stats: { posts: number, likes: number } }} user */
export function badge(user) {
  return 'none'
}
`,
    head: `/** @param {{ name: string, stats: { posts: number, likes: number } }} user */
export function badge(user) {
  if (user.stats.posts >= 120 && user.stats.likes > 45) return 'gold'
  return user.stats.posts > 11 ? 'silver' : 'none'
}
`,
    changes: [
      ['>= 120', '> 120'],
      ['>= 120', '>= 121'],
      ['> 45', '>= 45'],
      ['> 45', '> 46'],
      ['> 11', '>= 11'],
      ['> 11', '> 12'],
      ['> 11', '> 10'],
    ],
    grid: 'Array.from({ length: 140 }, (_, posts) => Array.from({ length: 60 }, (_, likes) => [{ name: "a", stats: { posts, likes } }])).flat()',
  },
  {
    file: 'ordinal.js',
    target: 'ordinal',
    base: `export function ordinal(number) {
  return number + 'th'
}
`,
    head: `const endings = ['th', 'st', 'nd', 'rd']

export function ordinal(number) {
  const rest = number % 100
  if (rest >= 11 && rest <= 13) return number + 'th'
  return number + (endings[number % 10] ?? 'th')
}
`,
    changes: [
      ['>= 11', '> 11'],
      ['>= 11', '>= 12'],
      ['<= 13', '< 13'],
      ['<= 13', '<= 12'],
      ['% 10]', '% 11]'],
      ['% 10]', '% 9]'],
      ['% 100', '% 101'],
      ['% 100', '% 99'],
    ],
    grid: 'Array.from({ length: 2400 }, (_, at) => [at - 1200])',
  },
]
