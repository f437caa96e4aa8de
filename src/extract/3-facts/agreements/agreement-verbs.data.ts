import type { AgreementStatus } from '../../../domain/vocabularies.js';

/** Lemmas by the stage they report of the agreement that is their object (or subject in the passive). */
export const STATUS_VERBS: Readonly<Record<string, AgreementStatus>> = Object.fromEntries(
  (
    [
      ['signed', 'sign formalize formalise ink pen exchange'],
      ['ratified', 'ratify'],
      [
        'agreed',
        'initial agree reach conclude finish announce finalize finalise secure strike clinch seal launch approve make forge complete close win broker mediate unveil sell award renew extend expand prolong revive reinstate reactivate adopt establish land accept declare produce yield',
      ],
      ['outlined', 'outline draft'],
      ['negotiating', 'negotiate hammer'],
      [
        'proposed',
        'propose offer seek want consider demand push pursue plan prepare explore table urge discuss study float mull moot expect await anticipate',
      ],
      [
        'in-force',
        'maintain uphold implement observe respect keep honor honour enter join reaffirm apply follow fulfil fulfill recognize recognise back defend preserve violate breach flout break have share renegotiate amend revise',
      ],
      ['threatened', 'threaten jeopardize jeopardise imperil undermine endanger risk falter'],
      ['suspended', 'suspend freeze halt pause'],
      [
        'ended',
        'end terminate cancel scrap drop abandon replace supersede supplant succeed quit leave exit renounce abrogate nullify dissolve revoke repeal tear annul rescind repudiate invalidate overturn undo',
      ],
      ['rejected', 'reject refuse block veto fail shoot spurn withdraw torpedo scupper thwart'],
    ] as const
  ).flatMap(([status, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, status])),
);

/** Verbs that with their particle tell something else than without it. */
export const PHRASAL_VERBS: Readonly<Record<string, AgreementStatus>> = {
  'strike down': 'ended',
  'call off': 'ended',
  'break off': 'ended',
  'vote down': 'rejected',
  'turn down': 'rejected',
  'rule out': 'rejected',
  'throw out': 'rejected',
  'tear up': 'ended',
  'hammer out': 'agreed',
  'work out': 'agreed',
  'thrash out': 'agreed',
  'iron out': 'agreed',
  'wrap up': 'agreed',
};

/** "elevated their relationship to a partnership" */
export const ELEVATING = /^(?:elevate|upgrade|raise|lift)$/;

/** What is done for, on or towards an agreement: "call for a truce", "work on a deal". */
export const COMPLEMENT_VERBS: readonly (readonly [RegExp, RegExp, AgreementStatus])[] = [
  [/^(?:on|towards?)$/, /^(?:work|move|head|inch|progress)$/, 'negotiating'],
  [/^to$/, ELEVATING, 'agreed'],
  [/^to$/, /^(?:accede|adhere)$/, 'in-force'],
  [/^by$/, /^(?:abide|stand|govern|regulate|bind|tie)$/, 'in-force'],
  [/^(?:on|upon)$/, /^(?:base|found)$/, 'in-force'],
  [/^on$/, /^(?:renege|backtrack)$/, 'threatened'],
  [
    /^(?:for|towards?)$/,
    /^(?:call|push|press|hope|ask|appeal|wait|strive|lobby|campaign|aim|look|opt)$/,
    'proposed',
  ],
];

/** What an agreement is in, enters and takes. */
export const FORCE = /^(?:force|effect)$/;

/** What an agreement is said to be or what one is: "are far from a deal", "is keen on a deal", "a deal is possible". */
export const COMPLEMENT_WORDS: readonly (readonly [RegExp, AgreementStatus])[] = [
  [/^(?:close|closer|near|nearer|far|elusive|remote|distant)$/, 'negotiating'],
  [
    /^(?:keen|intent|ready|willing|open|possible|likely|unlikely|imminent|feasible|necessary|needed)$/,
    'proposed',
  ],
  [/^(?:negotiation|discussion|preparation|stage)s?$/, 'negotiating'],
  [/^(?:anvil|works|pipeline|offing|cards|table|horizon|agenda)$/, 'proposed'],
  [FORCE, 'in-force'],
  [/^(?:hold|ice|backburner|burner|abeyance)$/, 'suspended'],
  [/^(?:tatters|jeopardy|doubt|danger|limbo|risk|trouble|peril)$/, 'threatened'],
];

/** Leaving verbs whose object is the agreement: "quit the treaty". */
export const LEAVING = /^(?:quit|leave|exit)$/;

/** Leaving verbs whose "of" or "from" phrase is the agreement: "pull out of the deal", "withdrew from the treaty". */
export const LEAVING_VERBS: ReadonlySet<string> = new Set(
  'pull withdraw pull-out walk exit back drop'.split(' '),
);

/** What one has in an agreement: "suspended its participation in the treaty". */
export const MEMBERSHIP = /^(?:participation|involvement|compliance|membership|adherence)$/;

/** From the earliest stage to the last; the furthest that is reported counts. */
export const STAGES: readonly AgreementStatus[] = [
  'proposed',
  'negotiating',
  'outlined',
  'in-force',
  'agreed',
  'signed',
  'ratified',
  'threatened',
  'suspended',
  'ended',
  'rejected',
];

/** Words before the head that tell the stage: "an outline deal", "the forthcoming commercial deals". */
export const STATUS_WORDS: ReadonlyMap<string, AgreementStatus> = new Map<string, AgreementStatus>(
  Object.entries({
    outline: 'outlined',
    draft: 'negotiating',
    proposed: 'proposed',
    forthcoming: 'proposed',
    possible: 'proposed',
    potential: 'proposed',
    future: 'proposed',
    further: 'proposed',
    eventual: 'proposed',
    prospective: 'proposed',
    envisaged: 'proposed',
    planned: 'proposed',
    upcoming: 'proposed',
    signed: 'signed',
    'recently-signed': 'signed',
    'newly-signed': 'signed',
    existing: 'in-force',
    defunct: 'ended',
    lapsed: 'ended',
    expired: 'ended',
    finalized: 'agreed',
    negotiated: 'agreed',
  } as const),
);

/** Who does these to an agreement is bound by it. */
export const BINDING: ReadonlySet<string> = new Set(
  `sign initial ink accede adhere conclude reach strike clinch seal finalize finalise negotiate ratify enter join make form forge agree formalize formalise complete renew accept
  maintain have exchange`.split(/\s+/),
);

/** Whoever does these to somebody's agreement may be of a third side. */
export const JUDGING: ReadonlySet<string> = new Set(
  `welcome praise hail support back oppose criticize criticise condemn denounce reject urge mediate broker facilitate guarantee endorse blast slam
  monitor observe report say announce cite mention see hear follow protest`.split(/\s+/),
);
