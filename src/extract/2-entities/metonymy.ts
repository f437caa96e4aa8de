import type { SeatCandidate } from '../1-mentions/candidate.js';
import type { Reading } from '../1-mentions/reading.js';
import { commonWords, reportingVerbByForm } from '../lexicon/lexicon.js';

/** Whether a capital stands for its government, and by what sign. */
export interface Sense {
  readonly sense: 'actor' | 'place';
  readonly reason: string;
}

const PLACE_BEFORE =
  /^(?:in|at|near|into|outside|around|via|through|across|from|inside|within|capital|city|visit|visits|visited|visiting|leave|leaves|leaving|reach|reached|reaching|entered|toured|downtown|central|greater|northern|southern|eastern|western)$/;
const ACTOR_BEFORE =
  /^(?:with|by|against|towards?|between|that|accuse[sd]?|accusing|urge[sd]?|urging|tell|told|ask(?:ed|s|ing)?|warn(?:ed|s|ing)?|press(?:ed|ing)?|pressur(?:e|ed|ing)|blam(?:e|ed|ing)|criticiz(?:e|ed|ing)|criticis(?:e|ed|ing)|condemn(?:ed|ing)?|describ(?:e|ed|ing)|call(?:ed|ing)? on|allow(?:ed|ing|s)?|help(?:ed|ing|s)?|support(?:ed|ing|s)?|back(?:ed|ing|s)?|force[sd]?|forcing|push(?:ed|ing)?|give|gave|giving|assist(?:ed|ing)?|sanction(?:ed|ing)?|threaten(?:ed|ing)?|thank(?:ed|ing)?|persuad(?:e|ed|ing)|want(?:s|ed)?|let|made|make|makes|pro|anti|for|because|as|than|if|while|whether|says?|said|and)$/;
const PLACE_NOUN =
  /^(?:airport|summit|talks|conference|meeting|embassy|police|suburb|suburbs|mayor|university|hospital|streets?|square|residents?|time|accords?|agreement|declaration|protocol|treaty|protests?|attacks?|bombings?|office|bureau|station|neighbou?rhood|neighbou?rhoods|district|region|area|zoo|metro|subway|hotel|stadium|bombing|visit|stock|exchange|olympics|marathon|court|province|governor|prison|dialogue|process|round|event|forum|gathering|convention|climate|book|skyline|center|centre|outskirts|port|governorate|correspondent|native|resident)$/;
const VERB =
  /^(?:has|have|had|is|was|are|were|will|would|may|might|can|could|must|should|does|did|do|says|said|also|wants|seeks|insists|denies|denied|plans|hopes|views|sees|considers|regards|remains|became|becomes|has|supports|backs|agreed|agrees|signed|signs|expelled|recalled|refused|refuses|rejected|rejects|accused|accuses|accepted|announced|announces|condemned|condemns|called|calls|urged|urges|warned|warns|threatened|threatens|vowed|vows|sent|sends|imposed|imposes|responded|responds|reacted|believes|claims|claimed|never|still|already|now|then|recently|reportedly|repeatedly|not|and|only|later|began|begun|started|continues|continued|faces|faced|needs|needed|offered|offers|proposed|proposes|took|takes|gave|gives|made|makes|got|decided|decides|withdrew|withdraws|wanted|tried|tries|fears|feared|intends|intended|welcomed|welcomes|opposes|opposed)$/;
const OF_PLACE =
  /^(?:city|cities|capital|streets?|suburbs?|outskirts|north|south|east|west|outside|mayor|town|port|centre|center|residents?|people|university|heart|bishop|archbishop|kilometers|kilometres|miles|district|area|battle|siege|fall|liberation|capture|treaty|neighbou?rhood|part|parts|district|bombing|visit|map|airport|governorate|province|governor|ruler|prince|princess|duke|duchess|cardinal|patriarch|mufti|gates)$/;
/** What is done to a place and not to a government. */
const ON_A_MAP =
  /^(?:visit|leave|reach|enter|tour|bomb|shell|attack|hit|strike|capture|seize|take|retake|liberate|besiege|bombard|storm|surround|evacuate|flee|see|cross|approach|rebuild|secure)$/;
const MOVES =
  /^(?:visit|visits|trip|trips|travel(?:s|led|ed|ling|ing)?|fl(?:y|ies|ew|own|ying|ight|ights)|went|go|goes|going|gone|return(?:s|ed|ing)?|continu(?:e|es|ed|ing)|proceed(?:s|ed|ing)?|shuttl(?:e|es|ed|ing)|arriv(?:e|ed|al|ing)|head(?:s|ed|ing)?|mov(?:e|ed|ing)|came|come|back|journey|way|sent|road|drive|drove|ambassador|envoy|tour|convoy|delegation|delegations|invited|bound|closer?|next)$/;

/** What a capital or seat stands for. A building of government acts unless something happens in it; a city acts where the grammar makes it an actor. */
export function readSense(reading: Reading, seat: SeatCandidate, isSeat: (token: number) => boolean): Sense {
  const { tokens } = reading;
  const sentence = seat.sentence;
  const wordAt = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
  if (seat.city === undefined) return readBuilding(wordAt, seat);
  const [before, after] = [wordAt(seat.firstToken - 1), wordAt(seat.lastToken)];
  const ofPlace = isOfPlace(wordAt, seat.firstToken);
  if (ofPlace !== undefined) return ofPlace;
  if (before === '' && isDateline(reading, seat)) return { sense: 'place', reason: 'a dateline' };
  if (PLACE_BEFORE.test(before)) return { sense: 'place', reason: `“${before}” puts it on the map` };
  if (/^(?:,|and|or)$/.test(before) && isPlaceList(reading, wordAt, seat))
    return { sense: 'place', reason: 'a list of places' };
  if (after === "'s" || after === "'")
    return PLACE_NOUN.test(wordAt(seat.lastToken + 1))
      ? { sense: 'place', reason: 'what it owns is part of a city' }
      : { sense: 'actor', reason: 'it owns what a government owns' };
  if (after === ',' && reading.matches[seat.lastToken + 1]?.some((match) => match.kind === 'country'))
    return { sense: 'place', reason: 'its country stands behind it' };
  if (PLACE_NOUN.test(after)) return { sense: 'place', reason: `it names the ${after}` };
  return readAction(wordAt, seat, isSeat);
}

/** "at the White House", "welcomed him to the Kremlin": where something happens. */
function readBuilding(wordAt: (at: number) => string, { firstToken }: SeatCandidate): Sense {
  const first = wordAt(firstToken - 1) === 'the' ? firstToken - 1 : firstToken;
  const before = wordAt(first - 1);
  const isPlace =
    /^(?:in|at|on|inside|outside|near)$/.test(before) ||
    (before === 'to' && isOfPlace(wordAt, first)?.sense === 'place');
  return isPlace
    ? { sense: 'place', reason: `“${before}” puts it on the map` }
    : { sense: 'actor', reason: 'the seat stands for the government' };
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*\.?)$/;

/** "BRASILIA, May 19", "New Delhi, May 4", "Nairobi - The": capitals that open the paragraph, a comma, bracket or dash behind them; in small letters a day, a dash, an agency with one, or a colon in the text. */
function isDateline({ tokens, text }: Reading, { firstToken, lastToken, sentence }: SeatCandidate): boolean {
  const words = tokens.slice(firstToken, lastToken).map(({ text }) => text);
  const isLoud = words.every((text) => text === text.toUpperCase()) && words.join(' ').length > 3;
  const [mark, month, day] = [0, 1, 2].map((at) => tokens[lastToken + at]?.lower ?? '');
  const isDated = mark === ',' && MONTH.test(month ?? '') && /^\d/.test(day ?? '');
  const isDashed = [mark, mark === ',' ? day : ''].some((token) => /^[–—-]+$/.test(token ?? ''));
  const isColon = mark === ':' && text.sentences[sentence]?.isHeadline !== true;
  return isDated || isDashed || isColon || (isLoud && /^[,(:/–—-]+$/.test(mark ?? ''));
}

/** "of Tehran" and "to Moscow": a place behind nouns of the map and verbs of motion, else the government. */
function isOfPlace(wordAt: (at: number) => string, first: number): Sense | undefined {
  const before = wordAt(first - 1);
  const noun = wordAt(first - 2);
  if (before === 'of')
    return OF_PLACE.test(noun)
      ? { sense: 'place', reason: `“${noun} of” puts it on the map` }
      : { sense: 'actor', reason: `“${noun} of” wants an actor` };
  if (before !== 'to' && before !== 'for') return undefined;
  const isMove = [2, 3, 4, 5].some((back) => MOVES.test(wordAt(first - back)));
  const isLeft = [2, 3, 4, 5, 6].some((back) =>
    /^(?:left|leaves?|leaving|bound|depart(?:s|ed|ing)?)$/.test(wordAt(first - back)),
  );
  // "a trip that took her to Luanda"
  const isTaken =
    /^(?:him|her|them)$/.test(wordAt(first - 2)) && /^t(?:ake|akes|ook|aking)$/.test(wordAt(first - 3));
  return isMove || isTaken || isWelcomed(wordAt, first) || (before === 'for' && isLeft)
    ? { sense: 'place', reason: 'somebody travels there' }
    : { sense: 'actor', reason: `“${before}” names a recipient` };
}

/** "welcomed the French President to Berlin", "the visit of the French President to Berlin": a guest stands between. */
function isWelcomed(wordAt: (at: number) => string, first: number): boolean {
  for (let at = first - 2; at > first - 12 && wordAt(at) !== ''; at -= 1) {
    if (/^welcom(?:e|es|ed|ing)$/.test(wordAt(at))) return true;
    if (/^(?:visit|trip)$/.test(wordAt(at)) && /^(?:of|by)$/.test(wordAt(at + 1))) return true;
    if (/^(?:that|commitment|pledge|offer|decision|return)$/.test(wordAt(at))) return false;
  }
  return false;
}

/** "to Juba, Douala and Lusaka": a list of capitalised names that a preposition of place opens. */
function isPlaceList(reading: Reading, wordAt: (at: number) => string, seat: SeatCandidate): boolean {
  let at = seat.firstToken - 1;
  while (
    at > seat.firstToken - 16 &&
    (/^(?:,|and|or)$/.test(wordAt(at)) || reading.tokens[at]?.isCapitalised === true)
  )
    at -= 1;
  const opener = wordAt(at);
  if (opener === 'to' || opener === 'for') return isOfPlace(wordAt, at + 1)?.sense === 'place';
  return PLACE_BEFORE.test(opener);
}

function readAction(
  wordAt: (at: number) => string,
  seat: SeatCandidate,
  isSeat: (token: number) => boolean,
): Sense {
  // "Seoul on Tuesday suspended"
  const isDated = wordAt(seat.lastToken) === 'on' && /day$/.test(wordAt(seat.lastToken + 1));
  const [before, after] = [
    wordAt(seat.firstToken - 1),
    wordAt(isDated ? seat.lastToken + 2 : seat.lastToken),
  ];
  if ((after === 'and' || after === 'or') && isSeat(seat.lastToken + 1))
    return { sense: 'actor', reason: 'two governments side by side' };
  if ((before === 'and' || before === 'or') && isSeat(seat.firstToken - 2)) {
    for (let at = seat.firstToken - 3; at > seat.firstToken - 6; at -= 1)
      if (/^(?:in|at|from|to)$/.test(wordAt(at))) return { sense: 'place', reason: 'a list of places' };
    return { sense: 'actor', reason: 'two governments side by side' };
  }
  if (wordAt(seat.firstToken - 2) === 'to' && commonWords.has(before))
    return ON_A_MAP.test(before)
      ? { sense: 'place', reason: `“${before}” is done to a place` }
      : { sense: 'actor', reason: `“${before}” wants an actor` };
  if (
    /..ed$/.test(after) &&
    commonWords.has(after) &&
    !/^(?:based|located|situated|named|called)$/.test(after)
  )
    return { sense: 'actor', reason: `subject of “${after}”` };
  if (VERB.test(after) || reportingVerbByForm(after) !== undefined)
    return { sense: 'actor', reason: `subject of “${after}”` };
  if (ACTOR_BEFORE.test(before)) return { sense: 'actor', reason: `“${before}” wants an actor` };
  if (after === ',' && before === '') return { sense: 'actor', reason: 'opens the sentence as its subject' };
  return { sense: 'place', reason: 'nothing makes it an actor' };
}
