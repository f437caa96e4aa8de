import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  documents: ['src/*.ts'],
  generates: {
    './src/generated/': {
      preset: 'client',
      // The clients' caches want __typename everywhere; they add it to texts, but a document named by its id is as it was built.
      documentTransforms: [addTypenameSelectionDocumentTransform],
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
