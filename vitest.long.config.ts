import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

export default mergeConfig(
  base,
  defineConfig({
    test: { include: ['tests/**/*.long.test.ts'], exclude: ['node_modules/**'], testTimeout: 3_600_000 },
  }),
);
