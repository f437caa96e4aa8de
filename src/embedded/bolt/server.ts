import { createServer, type Server, type Socket } from 'node:net';
import { collectGarbage } from '../../collect-garbage.js';
import type { Graph } from '../unit-of-work.js';
import type { Account } from './accounts.js';
import { Failure, INVALID_REQUEST, PARAMETER } from './failure.js';
import { TooLongError, Unframer } from './framing.js';
import { answerHandshake, HANDSHAKE_LENGTH } from './handshake.js';
import { BoundsError, isStructure } from './packstream.js';
import { OpenResults } from './results.js';
import { sendTo } from './sending.js';
import { Session } from './session.js';
import { createStatementRunner, type RunnerOptions } from './statements.js';
import { unpack } from './unpack.js';
import { Unread } from './unread.js';
import { Visitors } from './visitors.js';

export interface BoltServerOptions extends RunnerOptions {
  readonly graph: Graph;
  /** The graph as the questions of a client see it that only reads. */
  readonly questionsOf: (client: string) => Graph;
  readonly accounts: readonly Account[];
}

/** Levels of a parameter's value: 64, below RUN itself and its map of parameters. */
const DEEPEST = 66;
/** Values in a message of one who does not write; each takes some hundred bytes on its way through two processes. */
const MOST_VALUES = 100_000;
/** Bytes of a message of one who may write, who only reads, and who has not logged on. */
const LONGEST_MESSAGE = 256 * 1024 * 1024;
const LONGEST_QUESTION = 1024 * 1024;
const LONGEST_BEFORE_LOGON = 64 * 1024;
const MOST_CONNECTIONS = 1_000;
/** Messages of one client that wait for those before them; then no more are read. */
const MOST_WAITING = 100;
/** Bytes of a message whose pieces are not kept beside its values until the next one. */
const LEAVES_MUCH = 1024 * 1024;
/** Milliseconds after which a connection that was ended is cut. */
const END_WITHIN = 2_000;

/** A server that speaks Bolt in front of a graph; the caller makes it listen. */
export function createBoltServer(options: BoltServerOptions): Server {
  const runner = createStatementRunner(options);
  const visitors = new Visitors();
  const unread = new Unread();
  let connections = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    connections += 1;
    visitors.arrive(socket);
    const address = `${socket.localAddress}:${socket.localPort}`;
    const session = new Session({
      graph: options.graph,
      questionsOf: options.questionsOf,
      runner,
      results: new OpenResults(unread),
      accounts: options.accounts,
      address,
      peer: socket.remoteAddress ?? '',
      connectionId: `bolt-${connections}`,
      send: (message) => sendTo(socket, message),
      admit: (account) => visitors.admit(socket, account),
      caughtUp: () => socket.resume(),
      hangUp: () => {
        socket.end();
        setTimeout(() => socket.destroy(), END_WITHIN).unref();
      },
    });
    converse(socket, session);
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

function converse(socket: Socket, session: Session): void {
  const unframer = new Unframer();
  let opening: Buffer | undefined = Buffer.alloc(0);
  let isDismissed = false;
  socket.on('error', () => socket.destroy());
  socket.on('close', () => session.end());
  socket.on('data', (bytes) => {
    // Read all the same: a connection that ends with bytes unread is reset, and its last answer lost.
    if (isDismissed) return;
    try {
      let rest: Buffer = bytes;
      if (opening !== undefined) {
        opening = Buffer.concat([opening, bytes]);
        if (opening.length < HANDSHAKE_LENGTH) return;
        rest = opening.subarray(HANDSHAKE_LENGTH);
        const answer = answerHandshake(opening);
        opening = undefined;
        if (answer === undefined) return socket.destroy();
        socket.write(answer);
        if (answer.readUInt32BE(0) === 0) return socket.end();
      }
      for (const message of unframer.push(rest, longestFor(session))) receive(session, message);
      if (session.waiting > MOST_WAITING) socket.pause();
    } catch (error) {
      if (!(error instanceof TooLongError) || !session.isKnown) return socket.destroy();
      isDismissed = true;
      session.refuse(new Failure(PARAMETER, TOO_LONG), true);
    }
  });
}

function longestFor({ isKnown, mayWrite }: Session): number {
  if (mayWrite) return LONGEST_MESSAGE;
  return isKnown ? LONGEST_QUESTION : LONGEST_BEFORE_LOGON;
}

function receive(session: Session, bytes: Buffer): void {
  try {
    const most = session.mayWrite ? Number.POSITIVE_INFINITY : MOST_VALUES;
    const message = unpack(bytes, { deepest: DEEPEST, most });
    if (!isStructure(message)) throw new RangeError('no structure');
    if (bytes.length > LEAVES_MUCH) collectGarbage();
    session.receive(message);
  } catch (error) {
    session.refuse(
      error instanceof BoundsError
        ? new Failure(PARAMETER, BEYOND[error.bound])
        : new Failure(INVALID_REQUEST, 'The message is no valid PackStream.'),
    );
  }
}

const TOO_LONG = `A question with its parameters is longer than ${LONGEST_QUESTION.toLocaleString('en')} bytes; send fewer or shorter values, in several questions.`;
const BEYOND: Readonly<Record<BoundsError['bound'], string>> = {
  deepest: 'A parameter is nested deeper than 64 levels; send it flatter.',
  most: `The parameters hold more than ${MOST_VALUES.toLocaleString('en')} values; send fewer, in several questions.`,
};
