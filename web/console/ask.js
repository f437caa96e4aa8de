import { postJson } from '../get-json.js';

/** Asks in Cypher: `{keys, rows, truncated, milliseconds}`, and `hint` where it names what the graph does not have. */
export const ask = (question, parameters, signal) => postJson('/cypher', { question, parameters }, signal);
