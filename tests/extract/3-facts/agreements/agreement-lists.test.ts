import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** Articles are of 11 September 2019. */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'of what stands before: its stage, day and sides, but for an item that tells its own',
    'Kenya and Chad on Monday signed seven agreements. Among the documents were a defence cooperation agreement, a protocol on customs matters and a memorandum of understanding between Siemens and Boeing.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'defence cooperation agreement | agreement | signed | Chad + Kenya | - | 2019-09-09',
      'protocol on customs matters | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'memorandum of understanding between Siemens and Boeing | memorandum | signed | Siemens + Boeing | - | 2019-09-09',
    ],
  ],
  [
    'in place of their number where all are told',
    'India and Nepal signed three pacts on Thursday. The three documents signed were a memorandum of understanding on railways, an agreement on visas and a protocol on trade.',
    [
      'memorandum of understanding on railways | memorandum | signed | India + Nepal | - | 2019-09-05',
      'agreement on visas | agreement | signed | India + Nepal | - | 2019-09-05',
      'protocol on trade | treaty | signed | India + Nepal | - | 2019-09-05',
    ],
  ],
  [
    'beside their number where some are told',
    'India and Nepal signed three pacts on Thursday. The documents signed included an agreement on visas and a protocol on trade.',
    [
      'three pacts | agreement | signed | India + Nepal | - | 2019-09-05',
      'agreement on visas | agreement | signed | India + Nepal | - | 2019-09-05',
      'protocol on trade | treaty | signed | India + Nepal | - | 2019-09-05',
    ],
  ],
  [
    'by the participle that their sentence opens with',
    'The agreements signed include a double taxation treaty and an accord on air services between Kenya and Qatar.',
    [
      'double taxation treaty | treaty | signed | Kenya + Qatar | - | -',
      'accord on air services between Kenya and Qatar | agreement | signed | Kenya + Qatar | - | -',
    ],
  ],
  [
    'that is told sentences before',
    'Kenya and Chad signed seven agreements on Monday. Both leaders looked on. They then had dinner. Nobody spoke of fish. Among the documents is a cooperation agreement on fishing.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'cooperation agreement on fishing | agreement | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'one by one',
    'Kenya and Chad on Monday signed seven agreements. The most significant of them is a memorandum of understanding between Siemens and Boeing. One of the pacts is a treaty on extradition. Another is a protocol on customs matters.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'memorandum of understanding between Siemens and Boeing | memorandum | signed | Siemens + Boeing | - | 2019-09-09',
      'treaty on extradition | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'protocol on customs matters | treaty | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'but not by what one of something else is',
    'Kenya and Chad on Monday signed seven agreements. One of the problems is a treaty on extradition with Peru.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition with Peru | treaty | agreed | Peru | - | -',
    ],
  ],
  [
    'but not by what one of these problems is',
    'Kenya and Chad on Monday signed seven agreements. One of these problems is a treaty on extradition with Peru.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition with Peru | treaty | agreed | Peru | - | -',
    ],
  ],
  [
    'but not by what somebody does in the next clause',
    'Kenya and Chad on Monday signed seven agreements. One is a farmer, and he opposes a treaty on extradition with Peru.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition with Peru | treaty | agreed | Peru | - | -',
    ],
  ],
  [
    'but not by what somebody does behind what they are',
    'Kenya and Chad on Monday signed seven agreements. The documents are long, and he opposes a treaty on extradition with Peru.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition with Peru | treaty | agreed | Peru | - | -',
    ],
  ],
  [
    'behind one of which something is told',
    'Kenya and Chad on Monday signed seven agreements. The documents include a treaty under which Norway will pay, a protocol on fish, which the ministers signed, and an accord on visas.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'protocol on fish | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'accord on visas | agreement | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'but not by what is done in the next clause',
    'Kenya and Chad on Monday signed seven agreements. One is a farmer and a treaty on fish was discussed.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on fish | treaty | proposed | Chad + Kenya | - | -',
    ],
  ],
  [
    'each that another is said to be',
    'Kenya and Chad on Monday signed seven agreements. Another is a treaty on extradition, a protocol on fish and an accord on visas.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'protocol on fish | treaty | signed | Chad + Kenya | - | 2019-09-09',
      'accord on visas | agreement | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'one that is told to be signed itself',
    'Kenya and Chad on Monday signed seven agreements. One of these is a treaty signed by Anna Weber.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty | treaty | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'but not one that is not among them',
    'Kenya and Chad on Monday signed seven agreements. However, the financing contract for a railway, estimated at $370 million, was not among the documents.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'financing contract for a railway | contract | proposed | Chad + Kenya | $370 million | -',
    ],
  ],
  [
    'but not one that is not among those signed',
    'Kenya and Chad on Monday signed seven agreements. A free trade agreement was not among those signed.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'free trade agreement | agreement | proposed | Chad + Kenya | - | -',
    ],
  ],
  [
    'and one that is not among these worries',
    'Kenya and Chad on Monday signed seven agreements. A treaty on extradition with Peru was not among these worries.',
    [
      'seven agreements | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'treaty on extradition with Peru | treaty | agreed | Peru | - | -',
    ],
  ],
  [
    'by their whole titles where they are counted, what their lines go on with between them',
    'Presidents Moe of Kenya and Diallo of Chad met on Monday. They signed the following documents:\n\n1. Treaty between the Republic of Kenya and the Republic of Chad on Allied Relations;\n\n2. Treaty between the Republic of Kenya and the Republic of Chad on the Common Border. Signed by the ministers;\n\n3. Protocol on changes to the Agreement on Free Trade of 2 June 1997;\n\n4. Roadmap for fishing;\n\n5. Agreement between the Government of Kenya and the Government of Chad on the founding of the Fish Council.',
    [
      'Treaty between the Republic of Kenya and the Republic of Chad on Allied Relations | treaty | signed | Kenya + Chad | - | 2019-09-09',
      'Treaty between the Republic of Kenya and the Republic of Chad on the Common Border | treaty | signed | Kenya + Chad | - | 2019-09-09',
      'Protocol on changes to the Agreement on Free Trade of 2 June 1997 | treaty | signed | Kenya + Chad | - | 2019-09-09',
      'Roadmap for fishing | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'Agreement between the Government of Kenya and the Government of Chad on the founding of the Fish Council | agreement | signed | Kenya + Chad | - | 2019-09-09',
    ],
  ],
  [
    'but not a paragraph that is counted behind another list',
    'Kenya and Chad met on Monday.\n\n1. They signed the following instruments:\n\n(a) Protocol on Fish; and\n\n(b) Treaty on Tea.\n\n2. They spoke of a roadmap.',
    [
      'Protocol on Fish | treaty | signed | Kenya + Chad | - | 2019-09-09',
      'Treaty on Tea | treaty | signed | Kenya + Chad | - | 2019-09-09',
    ],
  ],
  [
    'but no papers of a list of what was only discussed',
    'Kenya and Chad met on Monday. They discussed the following papers:\n\n1. Roadmap for fishing;\n\n2. Plan for tea.',
    [],
  ],
  [
    'but no annexes of one that is signed',
    'Kenya and Chad signed a trade deal on Monday, with these annexes:\n\n1. List of goods;\n\n2. Program for jobs.',
    ['trade deal | deal | signed | Kenya + Chad | - | 2019-09-09'],
  ],
  [
    'but no annexes of one whose signing is seen',
    'Kenya and Chad met on Monday. Their presidents witnessed the signing of a trade deal with these annexes:\n\n1. List of goods;\n\n2. Program for jobs.',
    ['trade deal with these annexes | deal | signed | Kenya + Chad | - | 2019-09-09'],
  ],
  [
    'also where a number of them is said to be signed',
    'Kenya and Chad met on Monday. They signed a number of papers:\n\n1. Roadmap for fishing;\n\n2. Program for jobs.',
    [
      'Roadmap for fishing | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'Program for jobs | agreement | signed | Kenya + Chad | - | 2019-09-09',
    ],
  ],
  [
    'behind one that tells its aim by a verb',
    'The presidents of Kenya and Chad on Monday witnessed the signing of an agreement to avoid double taxation and prevent fraud, an accord on tourism and a memorandum on fishing.',
    [
      'agreement to avoid double taxation | agreement | signed | Chad + Kenya | - | 2019-09-09',
      'accord on tourism | agreement | signed | Chad + Kenya | - | 2019-09-09',
      'memorandum on fishing | memorandum | signed | Chad + Kenya | - | 2019-09-09',
    ],
  ],
  [
    'but not where the aim is to end it',
    'Kenya and Chad on Monday signed an agreement to replace a treaty of 1998 and a memorandum of 2001.',
    // The memorandum is one of the two that are replaced.
    [
      'agreement to replace a treaty | agreement | signed | Chad + Kenya | - | 2019-09-09',
      'memorandum | memorandum | agreed | Chad + Kenya | - | 2001',
    ],
  ],
  [
    'in one sentence, each with its day',
    'Kenya and Chad signed the Treaty on Friendship on 3 May 1998 and the Treaty on Trade on 7 June 2013.',
    [
      'Treaty on Friendship | treaty | signed | Kenya + Chad | - | 1998-05-03',
      'Treaty on Trade | treaty | signed | Kenya + Chad | - | 2013-06-07',
    ],
  ],
  [
    'by no stage where none is told',
    'The documents include a memorandum of understanding on energy and a treaty on mutual legal assistance between Vietnam and Laos.',
    [
      'memorandum of understanding on energy | memorandum | agreed | Vietnam + Laos | - | -',
      'treaty on mutual legal assistance between Vietnam and Laos | treaty | agreed | Vietnam + Laos | - | -',
    ],
  ],
];

describe('agreements of a list are told', () => {
  it.each(LISTS)('%s', (_, text, expected) => {
    const sorted = (lines: readonly string[]): string[] =>
      lines.map((line) => {
        const [name, type, status, parties = '', ...rest] = line.split(' | ');
        return [name, type, status, parties.split(' + ').toSorted().join(' + '), ...rest].join(' | ');
      });
    expect(sorted(agreementsOf(text))).toEqual(sorted(expected));
  });
});
