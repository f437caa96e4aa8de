/** Milliseconds after which a question's process stands back behind all others. */
export const PATIENCE = 250;

/** What a process that answers questions is told. */
export type ToAnswerer =
  | { readonly type: 'open'; readonly file: string }
  | {
      readonly type: 'ask';
      readonly statement: string;
      readonly parameters: Readonly<Record<string, unknown>>;
    };

/** What it tells. A question gets any number of `rows`, then `end` or `failed`. */
export type FromAnswerer =
  | { readonly type: 'ready'; readonly memory: number }
  /** It is at work; `memory` is its resident size in bytes. */
  | { readonly type: 'beat'; readonly memory: number }
  /** A portion of the rows, as V8 serializes their list: whoever gets them holds them as bytes, until they are read. */
  | { readonly type: 'rows'; readonly count: number; readonly packed: Uint8Array }
  | { readonly type: 'end'; readonly columns: readonly string[] }
  /** The answer is larger than what is sent. */
  | { readonly type: 'too-large' }
  | { readonly type: 'failed'; readonly message: string; readonly gqlStatus: string | undefined };
