/** Version of what the language model is asked and of how its answer is checked; it opens the version of its runs. */
const READER_VERSION = '2';

/** Name and version of a model as a reader: `llm/2+MODEL`. */
export const readerOf = (model: string): string => `llm/${READER_VERSION}+${model}`;
