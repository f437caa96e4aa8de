import { describe, expect, it } from 'vitest';
import {
  countryByCode,
  isHeldOn,
  leaders,
  leadersByName,
  leadersBySurname,
  organizationBySlug,
} from '../../../src/extract/lexicon/lexicon.js';
import { repeated } from './matching.js';

/** Who of that surname held which office of a country or body on a day. */
const holdersOn = (surname: string, day: string): string[] =>
  leadersBySurname(surname).flatMap((leader) =>
    leader.posts
      .filter((post) => isHeldOn(post, day))
      .map((post) => `${leader.name}, ${post.title} of ${post.country ?? post.organization}`),
  );

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text)) && text <= '2026-11';

describe('the table of leaders', () => {
  it('names every person once', () => {
    expect(repeated(leaders.map((leader) => leader.name))).toEqual([]);
  });

  it('repeats no form of a name within a row', () => {
    expect(leaders.filter((leader) => repeated([leader.name, ...leader.aliases]).length > 0)).toEqual([]);
  });

  it('gives only posts of countries and organizations of the tables', () => {
    const strange = leaders.flatMap((leader) =>
      leader.posts
        .filter(
          ({ country, organization }) =>
            (country === undefined || countryByCode(country) === undefined) &&
            (organization === undefined || organizationBySlug(organization) === undefined),
        )
        .map((post) => `${leader.name}: ${post.title}`),
    );
    expect(strange).toEqual([]);
  });

  it('gives only dates that exist and posts that end after they begin', () => {
    const strange = leaders.flatMap((leader) =>
      leader.posts
        .filter(
          ({ from, to }) =>
            !isDate(from) ||
            (to !== undefined && (!isDate(to) || to.slice(0, from.length) < from.slice(0, to.length))),
        )
        .map((post) => `${leader.name}: ${post.from} ${post.to}`),
    );
    expect(strange).toEqual([]);
  });

  it('gives no country two presidents at once', () => {
    const days = [
      '2001-06-15',
      '2006-06-15',
      '2011-06-15',
      '2016-06-15',
      '2018-06-15',
      '2021-06-15',
      '2024-01-15',
    ];
    const held = days.flatMap((day) =>
      leaders.flatMap((leader) =>
        leader.posts
          .filter(
            (post) =>
              isHeldOn(post, day) && /^(?:President|Prime Minister|King|Chancellor)$/.test(post.title),
          )
          .filter((post) => post.country !== undefined && post.country !== 'BA')
          .map((post) => `${day} ${post.title} ${post.country}`),
      ),
    );
    expect(repeated(held)).toEqual([]);
  });

  it.each([
    ['Putin', '2010-01-01', ['Vladimir Putin, Prime Minister of RU']],
    ['Putin', '2017-11-01', ['Vladimir Putin, President of RU']],
    ['Assad', '2017-11-20', ['Bashar al-Assad, President of SY']],
    ['Rouhani', '2017-11-01', ['Hassan Rouhani, President of IR']],
    ['Villepin', '2006-01-01', ['Dominique de Villepin, Prime Minister of FR']],
    ['Merkel', '2022-01-01', []],
    ['Rice', '2006-01-01', ['Condoleezza Rice, Secretary of State of US']],
    ['Rice', '2015-01-01', ['Susan Rice, National Security Adviser of US']],
  ])('knows what office %s held on %s', (surname, day, expected) => {
    expect(holdersOn(surname, day)).toEqual(expected);
  });

  it.each([
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Hassan Rohani', 'Hassan Rouhani'],
  ])('joins the spelling %s to %s', (spelling, expected) => {
    expect(leadersByName(spelling).map((leader) => leader.name)).toEqual([expected]);
  });

  it.each(['John Smith', 'Vladimir', 'Nobody'])('knows no %s', (name) => {
    expect(leadersByName(name)).toEqual([]);
  });
});
