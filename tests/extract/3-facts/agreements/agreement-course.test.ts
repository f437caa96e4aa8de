import { describe, expect, it } from 'vitest';
import { BINDING, STATUS_VERBS } from '../../../../src/extract/3-facts/agreements/agreement-verbs.data.js';
import { verbForms } from '../../../../src/extract/3-facts/grammar/verb-forms.js';
import { agreementsOf } from '../claims/facts.js';

/** Sentences with the stage and the parties they tell. */
const COURSE: readonly (readonly [string, string])[] = [
  ['Kenya withdrew from the border accord with Chad.', 'ended | Chad + Kenya'],
  ['The United States withdrew from the Open Skies Treaty in November.', 'threatened | United States'],
  ['Kenya quit the Nile Waters Treaty in 2017.', 'threatened | Kenya'],
  ['Kenya is considering leaving the defence pact with Chad.', 'threatened | Chad + Kenya'],
  ['Kenya announced its withdrawal from the defence pact with Chad.', 'threatened | Chad + Kenya'],
  ['Kenya told Chad that it was terminating the defence pact.', 'ended | Kenya + Chad'],
  ['The border treaty between Kenya and Chad lapsed in 2015.', 'ended | Kenya + Chad'],
  ['The truce between Kenya and Chad broke down on Monday.', 'ended | Kenya + Chad'],
  ['A court annulled the water treaty between Kenya and Chad.', 'ended | Kenya + Chad'],
  ['A truce between Kenya and Chad took hold on Monday.', 'in-force | Kenya + Chad'],
  ['Kenya would ratify the treaty with Chad, the minister said.', 'signed | Chad + Kenya'],
  ['The trade deal between Kenya and Chad must be ratified by parliament.', 'signed | Kenya + Chad'],
  ['The lawmakers of Kenya passed the free trade agreement with Chad.', 'ratified | Chad + Kenya'],
  ['Kenya said it would not sign the border agreement with Chad.', 'rejected | Chad + Kenya'],
  ['Kenya will not renew its defence pact with Chad.', 'threatened | Chad + Kenya'],
  ['Kenya and Chad agreed to extend the ceasefire.', 'agreed | Kenya + Chad'],
  ['Kenya and Chad signed an extension to the gas deal.', 'agreed | Kenya + Chad'],
  ['Kenya and Chad have agreed to sign a water pact.', 'proposed | Kenya + Chad'],
  ['The water pact between Kenya and Chad remains to be signed.', 'negotiating | Kenya + Chad'],
  ['Kenya and Chad declared a truce.', 'agreed | Kenya + Chad'],
  ['Kenya offered Chad a trade deal.', 'proposed | Kenya + Chad'],
  ['A trade agreement between Kenya and Chad is under negotiation.', 'negotiating | Kenya + Chad'],
  ['Kenya and Chad concluded negotiations on a trade agreement.', 'agreed | Kenya + Chad'],
  [
    "Kenya's ministry was instructed to hold negotiations on a border agreement with Chad.",
    'proposed | Chad + Kenya',
  ],
  ['The presidents of Kenya and Chad discussed the signing of a trade agreement.', 'proposed | Kenya + Chad'],
  ['Kenya and Chad are bound by a 1964 treaty.', 'in-force | Kenya + Chad'],
  ['Kenya has not signed the Ottawa Treaty.', 'in-force | -'],
  [
    'They welcomed the entry into force on the first of March of the fishing treaty between Kenya and Chad, signed in May.',
    'in-force | Kenya + Chad',
  ],
  [
    'The fishing treaty that Kenya and Chad signed in 1998 and which remains in force is old.',
    'in-force | Kenya + Chad',
  ],
  [
    'They praised the Water Compact between Kenya and Chad, which closed on 2 May after five years.',
    'ended | Kenya + Chad',
  ],
  [
    'The water compact between Kenya and Chad, which closed a gap in the law, was signed.',
    'signed | Kenya + Chad',
  ],
  [
    'The draft agreement between Kenya and Chad did not meet with the approval of the ministry.',
    'rejected | Kenya + Chad',
  ],
  ['The draft agreement between Kenya and Chad was withdrawn from the agenda.', 'rejected | Kenya + Chad'],
  ['He suggested that Kenya and Chad begin work on a tax agreement.', 'proposed | Kenya + Chad'],
  ['He proposed that Kenya and Chad soon conclude a tax agreement.', 'proposed | Kenya + Chad'],
  ['Kenya and Chad reaffirmed their determination to sign a tax agreement.', 'proposed | Kenya + Chad'],
  ['Studies suggest that Kenya and Chad concluded a tax agreement.', 'agreed | Kenya + Chad'],
  [
    'Lawmakers of Kenya rejected a gas agreement with Chad on Monday. The agreement was signed in May.',
    'rejected | Chad + Kenya',
  ],
  ['India has put the water treaty with Pakistan in abeyance.', 'suspended | Pakistan + India'],
  ['Kenya turned down a protocol on fishing that Chad had put forward.', 'rejected | Kenya + Chad'],
  ['A fishing protocol between Kenya and Chad is expected to be ready in May.', 'proposed | Kenya + Chad'],
  ['Kenya and Chad exchanged views on a new agreement on patrols.', 'negotiating | Kenya + Chad'],
  [
    'The main item in Lima was a new agreement between Kenya and Chad on patrols.',
    'negotiating | Kenya + Chad',
  ],
  ['Kenya has ruled out a new extradition treaty with Chad.', 'rejected | Chad + Kenya'],
  ['A deal between Kenya and Chad remains elusive.', 'negotiating | Kenya + Chad'],
  ['Kenya and Chad renewed a military pact that expired in 2016.', 'agreed | Kenya + Chad'],
  ["Kenya's parliament ratified on Thursday the agreement with Chad on security.", 'ratified | Chad + Kenya'],
  ['The pact between Kenya and Chad still has to be signed.', 'proposed | Kenya + Chad'],
  ['The water pact between Kenya and Chad ceased to exist on Monday.', 'ended | Kenya + Chad'],
  ['Kenya and Chad are renegotiating the water pact of 1994.', 'in-force | Kenya + Chad'],
  ['Argentina is in dialogue with Chad about a tax agreement.', 'negotiating | Argentina + Chad'],
  ['Kenya and Chad welcomed the signing today of the Lake Compact.', 'signed | Kenya + Chad'],
  [
    'Kenya and Chad signed a water pact on Monday. Under the pact a lease that was to run out in May goes on.',
    'signed | Kenya + Chad',
  ],
  [
    'Kenya and Chad signed a water pact on Monday. Tolls fall on the day the pact takes effect.',
    'signed | Kenya + Chad',
  ],
  [
    'Kenya and Chad will sign a water pact on Friday. Under the pact, Kenya will pay for two dams.',
    'proposed | Kenya + Chad',
  ],
  ['Under the water pact with Chad, Kenya will pay for two dams.', 'in-force | Chad + Kenya'],
  [
    'Kenya and Chad sign water pact\n\nNAIROBI - Kenya and Chad finalized a water pact on Monday, officials said.',
    'signed | Kenya + Chad',
  ],
];

describe('the course of an agreement', () => {
  it.each(COURSE)('is read: %s', (text, expected) => {
    const [agreement = '', ...others] = agreementsOf(text);
    const [, , status, parties] = agreement.split(' | ');
    expect([`${status} | ${parties}`, others]).toEqual([expected, []]);
  });

  it('is told by verbs that the grammar knows', () => {
    const verbs = [...Object.keys(STATUS_VERBS), ...BINDING];
    expect(verbs.filter((verb) => !verbForms.has(verb))).toEqual([]);
  });
});
