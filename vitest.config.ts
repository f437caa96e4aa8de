import { defineConfig } from 'vitest/config';

// One copy of graphql: without the alias Vitest loads index.mjs beside the index.js that the packages require.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.long.test.ts', 'node_modules/**'],
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The test files share one Neo4j, which has one database.
    fileParallelism: false,
  },
});
