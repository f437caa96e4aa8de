import type { Config } from '../config.js';
import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { type Command, usageError } from './command.js';
import { tuneEngine } from './tune-engine.js';

/** Something that reads documents, and its name and version. */
export interface Reader {
  readonly extractor: string;
  readonly read: (document: Document) => Extraction | Promise<Extraction>;
}

/** The reader that `--extractor` names; lexicon and prompt are loaded by the commands that read texts only. Throws BAD_USER_INPUT, or CONFIGURATION where a language model's settings are missing. */
export async function chooseReader(
  command: Command,
  name: string | undefined,
  config: Config,
): Promise<Reader> {
  if (name === 'llm') return openModel(config);
  if (name !== undefined && name !== 'rules')
    throw usageError(command, `There is no extractor "${name}"; expected rules or llm`);
  tuneEngine();
  const { extract } = await import('../extract/extract.js');
  const { EXTRACTOR } = await import('../extract/version.js');
  return { extractor: EXTRACTOR, read: extract };
}

/** The language model of the settings, as a reader. */
export async function openModel(config: Config): Promise<Reader> {
  const { openEndpoint } = await import('../reader/endpoint.js');
  const { readArticle } = await import('../reader/read-article.js');
  const { readerOf } = await import('../reader/version.js');
  const ask = openEndpoint({
    url: config.llmUrl,
    model: config.llmModel,
    apiKey: config.llmApiKey,
    timeout: config.llmTimeout,
  });
  const extractor = readerOf(config.llmModel);
  return { extractor, read: (document) => readArticle(document, extractor, ask) };
}
