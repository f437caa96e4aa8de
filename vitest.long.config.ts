import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// Not merged: merging would join the lists of files to include and to leave out.
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/**/*.long.test.ts'],
    exclude: ['node_modules/**'],
    testTimeout: 3_600_000,
  },
});
