// Where vitest finds the tests and how it runs them.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ROOT } from '../src/build/root.ts';

export default defineConfig({
  test: {
    root: ROOT,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    // Vitest itself would leave one of two cores idle: it sleeps while the files run.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A browser on a busy build machine may stumble once; what is wrong fails twice.
    retry: process.env.CI ? 1 : 0,
    // A saved picture that is missing is a fault, and not written anew unless `-u` asks for it.
    update: 'none',
    // A second, which is usual, is too little for a browser on such a machine.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
