// Tells what a script is busy with while it waits for it.

/** Milliseconds that a quiet step may take before it is told of. */
const PATIENCE = 3000;

/**
 * Does `work` and tells on stderr, in one line, what it is (`title`), how long it usually takes (`usual`) and how long it took; of a quiet
 * step only where it takes longer than `patience`.
 */
export async function step(
  { title, usual, isQuiet, patience = PATIENCE, write = (text) => process.stderr.write(text) },
  work,
) {
  const started = Date.now();
  let isTold = false;
  const tell = () => {
    isTold = true;
    write(`${title}, which takes ${usual} …`);
  };
  const waiting = isQuiet ? setTimeout(tell, patience) : tell();
  try {
    await work();
  } catch (error) {
    if (isTold) write('\n');
    throw error;
  } finally {
    clearTimeout(waiting);
  }
  if (isTold) write(` ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
