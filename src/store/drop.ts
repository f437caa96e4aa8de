/** Takes an item out of a list without order; false when it is not in there. */
export function drop<T>(list: T[], item: T): boolean {
  const index = list.indexOf(item);
  if (index < 0) return false;
  const last = list.pop();
  if (index < list.length && last !== undefined) list[index] = last;
  return true;
}
