import { countries } from '../../extract/lexicon/countries.js';

export interface CountryFacts {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly iso3: string;
  readonly capital: string | undefined;
  readonly region: string;
  readonly demonyms: readonly string[];
}

const byId = new Map(
  countries.map(({ code, name, aliases, iso3, capital, region, demonyms }): [string, CountryFacts] => [
    `country:${code}`,
    { name, aliases, iso3, capital: capital?.name, region, demonyms },
  ]),
);

/** What the table of countries says of `country:IR`; undefined for a code it lacks. */
export const findCountry = (id: string): CountryFacts | undefined => byId.get(id);
