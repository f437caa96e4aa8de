/** Lemmas of a table; "_" stands for the blank before a particle. */
const lemmas = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).flatMap((lemma) => (lemma === '' ? [] : [lemma.replaceAll('_', ' ')])));

/** Whoever does these to an event is in it: "held talks with", "took part in the summit", "submitted his resignation". */
export const TAKING_PART = lemmas(`
  fly travel arrive come go head leave depart return visit resume continue gather assemble convene vote win lose contest secure clinch launch unveil sign ink inaugurate
  carry_out perform involve engage intervene hold have take attend join conduct participate host co-host stage organize organise make pay begin start commence kick_off open chair co-chair
  lead preside undertake embark enter bring bring_together end finish complete conclude wrap_up close cut cut_short break_off cap extend address deliver submit tender hand offer
  meet sit_down come_together get_together emerge exchange represent tell cap`);

/** Whoever does these says when the event is. */
export const TELLING: ReadonlySet<string> = new Set([
  ...TAKING_PART,
  ...lemmas(
    'schedule plan foresee envisage set fix slot cancel call_off scrap abandon shelve axe reset postpone delay announce accept mark celebrate reschedule expect call witness oversee',
  ),
]);

/** What is planned by these is still to come. */
export const PLANNING = lemmas(
  'call plan schedule foresee envisage propose arrange expect announce prepare await set fix slate slot reset agree',
);

/** What is wanted, refused or doubted by these is no event. */
export const UNREAL = lemmas(`
  demand want urge request ask seek oppose reject refuse deny decline rule_out consider threaten call push press appeal boycott skip miss avoid advocate suggest favor favour
  need require deserve block prevent`);

/** Verbs of an event that say it goes on, begins or ends: their time is its time. */
export const HAPPENING =
  /^(?:take|be|go on|open|begin|start|commence|kick off|get under way|end|happen|occur|follow|come|conclude|close|resume|continue|proceed|break|break up|break down|break off|collapse|fail|wrap up|last|finish|run|stall|meet|reconvene|result|produce|yield|gather|convene|bring(?: together)?|draw)$/;

/** What one says to another: "In a phone call, X briefed Y". */
export const ADDRESSING =
  /^(?:tell|brief|inform|assure|congratulate|thank|urge|warn|ask|remind|reassure|invite|condemn)$/;

/** What the winner of an election does to the loser. */
export const DEFEATING = lemmas('defeat beat unseat trounce oust edge_out face');
