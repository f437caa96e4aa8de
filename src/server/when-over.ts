import type { ServerResponse } from 'node:http';

/**
 * Calls back once, when an answer is sent or given up, or its connection is gone: an answer that waits behind others of its connection
 * is told nothing of that. Gives what calls it off.
 */
export function whenOver(response: ServerResponse, end: () => void): () => void {
  const { socket } = response.req;
  const callOff = (): void => {
    response.off('close', over);
    socket.off('close', over);
  };
  const over = (): void => {
    callOff();
    end();
  };
  // Many requests may wait on one connection.
  socket.setMaxListeners(0);
  response.once('close', over);
  socket.once('close', over);
  if (response.closed || socket.destroyed) over();
  return callOff;
}
