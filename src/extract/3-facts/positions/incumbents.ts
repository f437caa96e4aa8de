import { fold } from '../../../domain/fold.js';
import { canonicalTitle } from '../../../domain/position-entity.js';
import { isHeldOn, leaders } from '../../lexicon/lexicon.js';
import type { Leader, Post } from '../../lexicon/types.js';

interface Incumbency {
  readonly leader: Leader;
  readonly post: Post;
}

/** By `country:XX` and canonical title. */
const byOffice: ReadonlyMap<string, readonly Incumbency[]> = (() => {
  const table = new Map<string, Incumbency[]>();
  for (const leader of leaders)
    for (const post of leader.posts) {
      if (post.country === undefined) continue;
      const key = `country:${post.country} ${canonicalTitle(post.title)}`;
      const list = table.get(key);
      if (list === undefined) table.set(key, [{ leader, post }]);
      else list.push({ leader, post });
    }
  return table;
})();

/** Whether a country's office may be a person's on an ISO day: nobody else is known by the tables to have held it. */
export function mayHold(
  country: string,
  { holder, post, day }: { readonly holder: string; readonly post: string; readonly day: string | undefined },
): boolean {
  const known = (byOffice.get(`${country} ${post}`) ?? []).filter(
    (incumbency) => day !== undefined && isHeldOn(incumbency.post, day),
  );
  return known.length === 0 || known.some(({ leader }) => isSamePerson(leader, holder));
}

/** By surname: first names are spelled in many ways. */
const isSamePerson = ({ surname }: Leader, name: string): boolean =>
  ` ${fold(name)} `.includes(` ${fold(surname)} `);
