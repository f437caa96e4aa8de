/** Indices of the tokens within stretches of them, `[firstToken, lastToken)` each. */
export function tokensOf(
  stretches: Iterable<{ readonly firstToken: number; readonly lastToken: number }>,
): Set<number> {
  const tokens = new Set<number>();
  for (const { firstToken, lastToken } of stretches)
    for (let at = firstToken; at < lastToken; at += 1) tokens.add(at);
  return tokens;
}
