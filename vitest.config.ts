import { defineConfig } from 'vitest/config'

// Nothing at the top of a module changes, so the files of one worker share their modules: half the time.
// Some tests wait for processes: every processor works on others meanwhile.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false, maxWorkers: '100%' },
})
