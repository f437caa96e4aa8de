// The first ten are the questions that the playground opens with.
const files = import.meta.glob(
  ['../../schema/operations/0*.graphql', '../../schema/operations/10-*.graphql'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The example operations as GraphiQL's tabs, in the order of their file names (which open with the question's number). */
export const EXAMPLES = Object.keys(files)
  .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
  .map((name) => ({ query: files[name].trim() }));
