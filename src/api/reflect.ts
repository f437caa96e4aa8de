/**
 * Gives type-graphql the one function that it looks for at load, where nobody else has. Every declaration here names
 * its type, so design-time metadata is neither emitted nor read, and the package reflect-metadata is not needed.
 */
if (!('getMetadata' in Reflect)) Object.defineProperty(Reflect, 'getMetadata', { value: () => undefined });
