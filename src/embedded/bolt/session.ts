import { beginUnit, type Graph, type UnitOfWork } from '../unit-of-work.js';
import { type Account, findAccount } from './accounts.js';
import { checkDatabase } from './databases.js';
import { Failure, INVALID_REQUEST, toFailure, UNAUTHORIZED, UNAVAILABLE } from './failure.js';
import { failure, ignored, REQUESTS, readMap, readText, readTimeout, record, success } from './messages.js';
import type { PackMap, PackValue, Structure } from './packstream.js';
import { cutTo, type OpenResults, type SendRow } from './results.js';
import type { StatementRunner } from './statements.js';

export interface SessionOptions {
  readonly graph: Graph;
  /** The graph as the questions of a client see it that only reads. */
  readonly questionsOf: (client: string) => Graph;
  readonly runner: StatementRunner;
  /** Of this client, at first none. */
  readonly results: OpenResults;
  readonly accounts: readonly Account[];
  /** `host:port` that clients are told to use, unless they say how they reached us. */
  readonly address: string;
  /** The client's address, without its port. */
  readonly peer: string;
  readonly connectionId: string;
  /** Sends a message; resolves when the client keeps up. */
  send(message: Structure): Promise<void>;
  /** Whether there is room for one more client that has logged on. */
  admit(account: Account): boolean;
  /** Every message that was taken is answered. */
  caughtUp(): void;
  /** Ends the connection after what was sent. */
  hangUp(): void;
}

type State = 'connected' | 'unauthenticated' | 'ready' | 'streaming' | 'transaction' | 'failed' | 'closed';

const AGENT = 'Neo4j/5.4.0';
/** The one server sees its own writes, so a bookmark says nothing; drivers pass it on. */
const BOOKMARK = 'entente:committed';
const ROUTE_SECONDS = 300n;

/** Which messages each state takes; RESET, GOODBYE and the answers in `failed` stand outside. */
const ACCEPTED: Readonly<Record<State, readonly number[]>> = {
  connected: [REQUESTS.HELLO],
  unauthenticated: [REQUESTS.LOGON],
  ready: [REQUESTS.RUN, REQUESTS.BEGIN, REQUESTS.ROUTE, REQUESTS.LOGOFF, REQUESTS.TELEMETRY],
  streaming: [REQUESTS.PULL, REQUESTS.DISCARD],
  transaction: [
    REQUESTS.RUN,
    REQUESTS.PULL,
    REQUESTS.DISCARD,
    REQUESTS.COMMIT,
    REQUESTS.ROLLBACK,
    REQUESTS.TELEMETRY,
  ],
  failed: [],
  closed: [],
};

/** One client's conversation: its messages are answered in order; RESET ends what runs and lets the rest be ignored. */
export class Session {
  readonly #options: SessionOptions;
  #state: State = 'connected';
  #account: Account | undefined;
  #routing: PackMap = {};
  #unit: UnitOfWork | undefined;
  #ownUnit: UnitOfWork | undefined;
  #mode: 'r' | 'w' = 'w';
  #queue: Promise<void> = Promise.resolve();
  #resets = 0;
  #waiting = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Whether the client has shown who it is. */
  get isKnown(): boolean {
    return this.#account !== undefined;
  }

  get mayWrite(): boolean {
    return this.#account?.mayWrite === true;
  }

  /** How many messages are not answered yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Takes a message; it is answered after those before it. */
  receive(message: Structure): void {
    if (message.tag === REQUESTS.RESET) {
      this.#resets += 1;
      this.#abandon();
    }
    this.#enqueue(() => this.#answer(message));
  }

  /** Takes a message that could not be read: answered like a request that fails; `isLast` when those after it are not read either. */
  refuse(reason: Failure, isLast = false): void {
    this.#enqueue(async () => {
      if (this.#isIgnoring) await this.#options.send(ignored());
      else await this.#fail(reason);
      if (!isLast) return;
      this.end();
      this.#options.hangUp();
    });
  }

  /** Ends the conversation because the client is gone. */
  end(): void {
    this.#state = 'closed';
    this.#abandon();
  }

  get #isIgnoring(): boolean {
    return this.#state === 'failed' || (this.#resets > 0 && this.isKnown);
  }

  #enqueue(work: () => Promise<void>): void {
    this.#waiting += 1;
    const finish = (): void => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#options.caughtUp();
    };
    this.#queue = this.#queue
      .then(work)
      .catch(() => this.#options.hangUp())
      .then(finish);
  }

  #abandon(): void {
    this.#unit?.abandon();
    this.#ownUnit?.abandon();
    this.#unit = undefined;
    this.#ownUnit = undefined;
    this.#options.results.clear();
  }

  async #answer(message: Structure): Promise<void> {
    if (this.#state === 'closed') return;
    if (message.tag === REQUESTS.GOODBYE) {
      this.end();
      return this.#options.hangUp();
    }
    if (message.tag === REQUESTS.RESET) return this.#reset();
    if (this.#isIgnoring) return this.#options.send(ignored());
    try {
      if (!ACCEPTED[this.#state].includes(message.tag)) {
        throw new Failure(
          INVALID_REQUEST,
          `Message 0x${message.tag.toString(16)} is out of turn (${this.#state}).`,
        );
      }
      await this.#options.send(success(await this.#perform(message)));
    } catch (error) {
      await this.#fail(toFailure(error));
    }
  }

  async #fail({ code, message }: Failure): Promise<void> {
    const ends = this.#state === 'connected' || this.#state === 'unauthenticated';
    this.#abandon();
    this.#state = ends ? 'closed' : 'failed';
    await this.#options.send(failure(code, message));
    if (ends) this.#options.hangUp();
  }

  async #reset(): Promise<void> {
    this.#resets -= 1;
    if (!this.isKnown) return this.#fail(new Failure(INVALID_REQUEST, 'RESET comes after LOGON only.'));
    if (this.#resets > 0) return this.#options.send(ignored());
    this.#abandon();
    this.#state = 'ready';
    await this.#options.send(success());
  }

  async #perform({ tag, fields }: Structure): Promise<PackMap> {
    switch (tag) {
      case REQUESTS.HELLO:
        return this.#hello(readMap(fields[0]));
      case REQUESTS.LOGON:
        return this.#logon(readMap(fields[0]));
      case REQUESTS.LOGOFF:
        this.#account = undefined;
        this.#state = 'unauthenticated';
        return {};
      case REQUESTS.ROUTE:
        return this.#route(readMap(fields[0]), readMap(fields[2]));
      case REQUESTS.BEGIN:
        return this.#begin(readMap(fields[0]));
      case REQUESTS.RUN:
        return this.#run(fields[0], readMap(fields[1]), readMap(fields[2]));
      case REQUESTS.PULL:
        return this.#read(readMap(fields[0]), (values) => this.#options.send(record(values)));
      case REQUESTS.DISCARD:
        return this.#read(readMap(fields[0]), undefined);
      case REQUESTS.COMMIT:
        return this.#endTransaction('commit');
      case REQUESTS.ROLLBACK:
        return this.#endTransaction('abandon');
      default:
        return {};
    }
  }

  #hello(extra: PackMap): PackMap {
    this.#routing = readMap(extra.routing);
    this.#state = 'unauthenticated';
    return { server: AGENT, connection_id: this.#options.connectionId, hints: {} };
  }

  #logon(auth: PackMap): PackMap {
    const account = findAccount(this.#options.accounts, auth);
    if (account === undefined) {
      throw new Failure(
        UNAUTHORIZED,
        'The user name or password is wrong; both are in the file of credentials in the data folder.',
      );
    }
    if (!this.#options.admit(account)) {
      throw new Failure(
        UNAVAILABLE,
        'Too many clients that only read are connected; close some connections, or try again later.',
      );
    }
    this.#account = account;
    this.#state = 'ready';
    return {};
  }

  #route(routing: PackMap, extra: PackMap): PackMap {
    checkDatabase(extra);
    const address =
      readText(routing, 'address') ?? readText(this.#routing, 'address') ?? this.#options.address;
    const servers = ['ROUTE', 'READ', 'WRITE'].map((role) => ({ role, addresses: [address] }));
    return { rt: { ttl: ROUTE_SECONDS, db: 'neo4j', servers } };
  }

  #begin(extra: PackMap): PackMap {
    checkDatabase(extra);
    this.#mode = readText(extra, 'mode') === 'r' ? 'r' : 'w';
    this.#unit = beginUnit(this.#graphFor(extra), readTimeout(extra));
    this.#state = 'transaction';
    return {};
  }

  /** Who only reads asks on a copy, and has a share by account and address, whatever else it calls itself. */
  #graphFor(extra: PackMap): Graph {
    const { graph, questionsOf, peer } = this.#options;
    if (this.mayWrite) return graph;
    const { username, asksForOthers } = this.#account ?? {};
    const named = asksForOthers && readText(readMap(extra.tx_metadata), 'client');
    return questionsOf(named ?? `${username} ${peer}`);
  }

  async #run(statement: PackValue | undefined, parameters: PackMap, extra: PackMap): Promise<PackMap> {
    if (typeof statement !== 'string') throw new Failure(INVALID_REQUEST, 'RUN needs a statement.');
    checkDatabase(extra);
    const started = performance.now();
    const unit = this.#unit;
    const mode = unit === undefined ? readText(extra, 'mode') : this.#mode;
    const result = await this.#options.runner.run(
      {
        statement,
        parameters,
        readOnly: this.mayWrite ? (mode === 'r' ? 'mode' : undefined) : 'account',
        unit,
        timeout: readTimeout(extra),
        graph: this.#graphFor(extra),
      },
      (own) => {
        this.#ownUnit = own;
      },
    );
    this.#ownUnit = undefined;
    const id = this.#options.results.add(cutTo(this.#account?.mostRows, result));
    if (unit === undefined) this.#state = 'streaming';
    const fields = [...result.columns];
    const timing = BigInt(Math.round(performance.now() - started));
    return { fields, t_first: timing, ...(unit === undefined ? {} : { qid: BigInt(id) }) };
  }

  async #read(extra: PackMap, send: SendRow | undefined): Promise<PackMap> {
    const isGivenUp = (): boolean => this.#resets > 0 || this.#state === 'closed';
    const summary = await this.#options.results.read(extra, send, isGivenUp);
    if (this.#unit !== undefined || summary.has_more === true) return summary;
    this.#state = 'ready';
    this.#options.results.clear();
    return { ...summary, bookmark: BOOKMARK };
  }

  #endTransaction(how: 'commit' | 'abandon'): PackMap {
    const unit = this.#unit;
    unit?.[how]();
    this.#unit = undefined;
    this.#options.results.clear();
    this.#state = 'ready';
    return how === 'commit' ? { bookmark: BOOKMARK } : {};
  }
}
