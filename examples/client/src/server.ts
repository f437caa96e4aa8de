/** Where the server answers. */
export const address = process.env.ENTENTE ?? 'http://localhost:4000/graphql';

/** Runs a client; a failure ends it with a sentence that says what to do, and status 1. */
export async function run(client: () => Promise<void>): Promise<void> {
  try {
    await client();
  } catch (error) {
    console.error(explain(messageOf(error)));
    process.exitCode = 1;
  }
}

/** What the server said, which Apollo Client keeps beside its own message, or what the client says. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, said] =
    ('bodyText' in error && /"message":("(?:[^"\\]|\\.)*")/.exec(String(error.bodyText))) || [];
  return said === undefined ? error.message : JSON.parse(said);
}

function explain(message: string): string {
  if (/fetch failed/.test(message))
    return `Nothing answers at ${address}; start the server with "npm start" in the repository, or set ENTENTE to its address.`;
  if (/none has this text/.test(message))
    return `${message} This client names its operations by their ids with DOCUMENT_IDS=on.`;
  return message;
}
