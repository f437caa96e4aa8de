import { postJson } from '../get-json.js';

/** Asks in Cypher: `{keys, rows, truncated, milliseconds}`, `hint` where it names what the graph does not have, and `parameters` with the ids and codes that names were taken for. */
export const ask = (question, parameters, signal) => postJson('/cypher', { question, parameters }, signal);
