import type { Extent } from '../console/gate.js';

/** A name and password that log on to the embedded graph. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** What an analyst's question may take. */
export interface QuestionBounds extends Extent {
  /** With its waiting. */
  readonly milliseconds: number;
  /** By which its process may grow. */
  readonly bytes: number;
  /** Of one client at a time. */
  readonly perClient: number;
  /** Of the answer to who asks for himself; one who asks for others stops where they want. */
  readonly rows: number;
}

/** What the parent tells the child. */
export type ToChild =
  | {
      readonly type: 'open';
      readonly file: string;
      readonly port: number;
      /** Whether it has to be that port: a replaced child answers where the first did. */
      readonly isFixedPort: boolean;
      readonly reader: Credentials;
      readonly writer: Credentials;
      readonly console: Credentials;
      readonly questions: QuestionBounds;
    }
  | { readonly type: 'close' };

/** What the child tells the parent. */
export type FromChild =
  /** `mayWrite` is false where the disk was full: it is opened for reading, and ends by itself when there is space again. */
  | { readonly type: 'ready'; readonly port: number; readonly mayWrite: boolean }
  | {
      readonly type: 'failed';
      readonly reason: 'damaged' | 'locked' | 'binary' | 'other';
      readonly message: string;
    }
  /** It lives; `memory` is its resident size in bytes. */
  | { readonly type: 'beat'; readonly memory: number }
  /** It will not answer for a while, at most so many milliseconds, because it flushes its journal. */
  | { readonly type: 'busy'; readonly within: number }
  /** A statement goes on although nobody waits for it. */
  | { readonly type: 'stuck' };
