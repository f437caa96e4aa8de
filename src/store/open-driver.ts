import neo4j, { type Driver } from 'neo4j-driver';
import { DEFAULT_LIMITS } from '../limits.js';

export interface DriverOptions {
  /** `bolt://…` or `neo4j://…` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Milliseconds to get a connection; CONNECT_SECONDS unless told. */
  readonly connectWithin?: number;
}

/** Milliseconds of CONNECT_SECONDS. */
export const CONNECT_WITHIN = DEFAULT_LIMITS.connectSeconds * 1_000;
/** How the driver writes that a result comes in one piece. */
export const WHOLE = -1;
/** How much of it a connection may take to be made; the rest is for a second try. */
const HANDSHAKE_SHARE = 0.75;
/** A connection used within the last second is not tested before its next use, which would cost a third of a read. */
const TRUSTED_FOR = 1_000;

/** A driver of 50 connections at most that tries nothing again by itself. It does not connect before its first use. */
export function openDriver({
  uri,
  username,
  password,
  connectWithin = CONNECT_WITHIN,
}: DriverOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: connectWithin * HANDSHAKE_SHARE,
    connectionAcquisitionTimeout: connectWithin,
    maxTransactionRetryTime: 0,
    connectionLivenessCheckTimeout: TRUSTED_FOR,
    maxConnectionLifetime: 600_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    // Neo4j would send a page with most answers about properties that no node has yet, which nobody reads.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}
