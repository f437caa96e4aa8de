/** What `read` tells of a text, read once for each that is met, then looked up. When `most` texts are known all are forgotten. */
export function rememberByText<T extends string | number | boolean | object>(
  read: (text: string) => T,
  most: number,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
