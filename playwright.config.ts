import { defineConfig } from '@playwright/test';

/** End-to-end tests on the built extension; each starts a browser of its own, so one at a time on a small machine. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
});
