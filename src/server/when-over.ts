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
  let isOver = false;
  // Ending an answer that its connection took along is told twice: who is called while being told cannot be called off.
  const over = (): void => {
    callOff();
    if (isOver) return;
    isOver = true;
    end();
  };
  // Many requests may wait on one connection.
  socket.setMaxListeners(0);
  response.once('close', over);
  socket.once('close', over);
  if (response.closed || socket.destroyed) over();
  return callOff;
}
