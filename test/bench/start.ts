import { execFileSync, spawnSync } from 'node:child_process'
import { type Figure, median, milliseconds, timeOf } from './figures.ts'

const pairs = 21
const aim = 4

/** A question asked of the built program in a process of its own, beside a process that does nothing. */
export function benchStart(): Figure[] {
  execFileSync('npm', ['run', '--silent', 'build'])
  const run = (...args: string[]) => timeOf(() => spawnSync(process.execPath, args))
  const answer = () => run('dist/main.js', '/incident exchange')
  const nothing = () => run('-e', '')
  answer()
  const measured = Array.from({ length: pairs }, () => ({ empty: nothing(), whole: answer() }))
  const empty = median(measured.map((pair) => pair.empty))
  const whole = median(measured.map((pair) => pair.whole))
  return [
    {
      what: 'Terminal answer, whole process (/incident exchange)',
      result: `${milliseconds(whole)}, ${(whole / empty).toFixed(1)} × an empty node process (${milliseconds(empty)}), ${pairs} pairs`,
      aim: `${aim} ×`,
      holds: whole <= aim * empty,
    },
  ]
}
