import { LEADER_ROWS } from './leaders.data.js';
import { readList, readRows } from './rows.js';
import type { Leader, Post } from './types.js';

/** "RU President 2000-05-07 2008-05-07": of whom (ISO code or `@` and an organization's slug), title, from, to. */
function readPost(text: string): Post {
  const match =
    /^(?:@(?<organization>[a-z0-9-]+)|(?<country>[A-Z]{2})) (?<title>.+?) (?<from>\d{4}(?:-\d\d){0,2})(?: (?<to>\d{4}(?:-\d\d){0,2}))?$/.exec(
      text,
    );
  const { organization, country, title, from, to } = match?.groups ?? {};
  if (title === undefined || from === undefined)
    throw new Error(`Not a post of the leaders' table: "${text}".`);
  return {
    title,
    ...(country === undefined ? {} : { country }),
    ...(organization === undefined ? {} : { organization }),
    from,
    ...(to === undefined ? {} : { to }),
  };
}

function readLeader(row: readonly string[]): Leader {
  const [names, surname, flags, posts] = row;
  const [name = '', ...aliases] = readList(names);
  return {
    name,
    aliases,
    surname: surname === undefined || surname === '' ? (name.split(' ').at(-1) ?? name) : surname,
    gender: flags === 'f' ? 'f' : 'm',
    posts: readList(posts).map(readPost),
  };
}

/** Heads of state and government, ministers and heads of large bodies since 2000. */
export const leaders: readonly Leader[] = readRows(LEADER_ROWS).map(readLeader);
