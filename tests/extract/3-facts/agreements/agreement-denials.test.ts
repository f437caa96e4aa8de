import { describe, expect, it } from 'vitest';
import { agreementsOf, claimsOf, eventsOf } from '../claims/facts.js';

/** Texts and who is said to be a party, or no party, of the one agreement. */
const PARTIES: readonly (readonly [string, readonly string[]])[] = [
  ['Chad has not ratified the Dakar Accord.', ['Chad denied']],
  ['Chad has not yet ratified the Dakar Accord.', ['Chad denied']],
  ['The Dakar Accord, which Chad never ratified, was a mistake.', ['Chad denied']],
  ['Chad has never signed the Dakar Accord.', ['Chad (signatory) denied']],
  ['Chad declined to join the Dakar Accord.', ['Chad denied']],
  ['Chad did not join the Dakar Accord.', ['Chad denied']],
  ['The Dakar Accord was not signed by Chad.', ['Chad (signatory) denied']],
  ['Chad is not part of the Dakar Accord.', ['Chad denied']],
  ['Kenya is a member of the Dakar Accord.', ['Kenya']],
  ['Uganda is a member of the Dakar Accord monitoring group.', []],
  ['Uganda is not a member of the Dakar Accord monitoring group.', []],
  [
    'Russia and Turkey signed an agreement on Idlib. Syria is part of the agreement.',
    ['Russia (signatory)', 'Turkey (signatory)'],
  ],
  ['Lebanon is part of the ceasefire agreement between Iran and Israel.', ['Iran', 'Israel']],
  [
    'Kenya and Peru signed the Dakar Accord, which Chad refused to sign.',
    ['Chad (signatory) denied', 'Kenya (signatory)', 'Peru (signatory)'],
  ],
  [
    'Kenya and Peru signed the Dakar Accord. Kenya has not ratified the Dakar Accord.',
    ['Kenya (signatory)', 'Peru (signatory)'],
  ],
  [
    'Kenya has not ratified the Dakar Accord. Kenya and Peru signed the Dakar Accord in 2015.',
    ['Kenya (signatory)', 'Peru (signatory)'],
  ],
  ['Kenya has not ratified the pact with Chad.', ['Chad (signatory)', 'Kenya (signatory)']],
  ['Kenya and Chad have not ratified the border treaty.', ['Chad (signatory)', 'Kenya (signatory)']],
  ['Chad failed to ratify the border treaty with Peru.', ['Chad (signatory)', 'Peru (signatory)']],
  ['Peru and Chile discussed the Paris Agreement.', []],
  ['Peru and Chile honoured the Paris Agreement.', ['Chile', 'Peru']],
  ['Peru and Chile discussed a visa agreement.', ['Chile planned', 'Peru planned']],
  [
    'Kenya and Peru will sign the Dakar Accord on Friday. Britain may leave the agreement.',
    ['Kenya (signatory) planned', 'Peru (signatory) planned'],
  ],
  ['Britain may leave the Dakar Accord.', ['United Kingdom']],
];

/** Denials by somebody, and what is said of the parties. */
const DENIED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kenya denied that it had signed a border pact with Chad.',
    ['Chad denied said', 'Kenya (signatory) denied said'],
  ],
  [
    'Kenya denied on Monday that it had signed a border pact with Chad.',
    ['Chad denied said', 'Kenya (signatory) denied said'],
  ],
  [
    'Kenya denied reports that it had signed a border pact with Chad.',
    ['Chad denied said', 'Kenya (signatory) denied said'],
  ],
  ['Kenya denied signing a border pact with Chad.', ['Chad denied said', 'Kenya (signatory) denied said']],
  [
    'Peru denied that Kenya and Chad had signed the Dakar Accord.',
    ['Chad (signatory) denied said', 'Kenya (signatory) denied said'],
  ],
  ['Kenya denied a secret pact with Chad.', []],
  ['Kenya denied the existence of a secret pact with Chad.', []],
  ['Kenya denied that it had violated the border pact with Chad.', ['Chad said', 'Kenya said']],
  [
    'Kenya did not deny that it had signed a border pact with Chad.',
    ['Chad (signatory)', 'Kenya (signatory)'],
  ],
];

const partiesOf = (text: string): string[] =>
  claimsOf(text, 'PARTY_TO').map((claim) =>
    claim.replace(/ PARTY_TO .*?(?=(?: \(\w+\)| planned| denied| said|$))/, ''),
  );

describe('who stays out of an agreement', () => {
  it('has not reached the deal of the headline by it', () => {
    const text =
      'Cuba and Haiti reach deal\n\nHAVANA – Cuba and Haiti agreed on Monday to build a hospital in Port-au-Prince. The two countries did not sign the Havana Health Treaty.';
    expect(partiesOf(text)).toEqual(['Cuba (signatory) denied', 'Cuba', 'Haiti (signatory) denied', 'Haiti']);
  });

  it.each(PARTIES)('is told from who is bound: %s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  it('keeps it no less signed by others', () => {
    const text = 'Kenya and Peru signed the Dakar Accord, which Chad refused to sign.';
    expect(claimsOf(text, 'HAS_STATUS')).toEqual(['Dakar Accord HAS_STATUS signed']);
  });

  it('holds no convention by suspending its participation in one', () => {
    expect(eventsOf('Bahrain suspended its participation in the Gulf Transit Convention last year.')).toEqual(
      [],
    );
  });
});

describe('an agreement that somebody denies', () => {
  it.each(DENIED)('has the parties that are said of it: %s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  it.each([
    'Kenya denies signing transit accord\n\nKenya on Monday denied signing a transit accord with Chad.',
    'Peru denied that Kenya and Chad had signed the Dakar Accord.',
  ])('has no stage: %s', (text) => {
    expect(claimsOf(text, 'HAS_STATUS')).toEqual([]);
    expect(agreementsOf(text).map((row) => row.split(' | ').slice(2, 4))).toEqual([['proposed', '-']]);
  });

  it('is neither affirmed by a headline nor has a signing', () => {
    const text =
      "Minister denies secret deal with Chad\n\nOmar Hussein, Sudan's foreign minister, denied on Monday that Sudan had signed a secret deal with Chad.";
    expect(partiesOf(text)).toEqual(['Chad denied said', 'Sudan (signatory) denied said']);
    expect(claimsOf(text, 'HAS_STATUS')).toEqual([]);
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('the day on which a country joins an agreement', () => {
  it.each([
    [
      'Spain acceded to the Oslo Pact on Fishing on Monday. Denmark and Sweden signed the Oslo Pact on Fishing.',
      '-',
    ],
    ['Spain joined the Oslo Pact on Fishing on Monday. Denmark and Sweden signed the pact in 2010.', '2010'],
    ['Spain spoke on Monday. Denmark and Sweden signed the Oslo Pact on Fishing.', '2019-09-09'],
  ])('is not that of its signing: %s', (text, day) => {
    expect(agreementsOf(text).map((row) => row.split(' | ').at(-1))).toEqual([day]);
  });
});
