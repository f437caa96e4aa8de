import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  documents: ['src/*.ts'],
  generates: {
    './src/generated/': {
      preset: 'client',
      // Also writes persisted-documents.json, which a server takes as TRUSTED_DOCUMENTS.
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        useTypeImports: true,
        importExtension: '.js',
        scalars: { Date: 'string', Moment: 'string' },
      },
    },
  },
};

export default config;
