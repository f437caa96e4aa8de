import { linkToThing } from '../article-link.js';
import { colourOfLabel } from '../colours.js';
import { useAnswer } from './ask.js';

const THING = 'id kind name';
const QUERY = `query ($id: ID!) {
  node(id: $id) {
    ... on Sentence {
      statements(first: 20) { nodes { id text kind speaker { ... on Entity { ${THING} } } } }
      claims(first: 100, orderBy: [{ field: CONFIDENCE, direction: DESC }]) {
        nodes {
          id predicate role value modality polarity confidence basis articleCount
          subject { ${THING} }
          object { ${THING} }
          date { start end }
          evidence(first: 5) { steps sentence { id } }
          saidBy { speaker { ... on Entity { name } } }
        }
      }
    }
  }
}`;

/** `PERSON` as the label of its nodes. */
const labelOf = (kind) => `${kind[0]}${kind.slice(1).toLowerCase()}`;
export const colourOfKind = (kind) => colourOfLabel(labelOf(kind));

/** What a claim tells of a thing itself, beside the news. */
const BACKGROUND = new Set(['POSITION_OF', 'LOCATED_IN', 'HAS_TYPE', 'HAS_STATUS', 'HAS_AMOUNT', 'DATED']);
const newsFirst = (claims) =>
  claims.toSorted((a, b) => BACKGROUND.has(a.predicate) - BACKGROUND.has(b.predicate));

/** What the graph has read in a sentence: who said it, and its claims, the news before what things are, of either the surest first. */
export function Claims({ sentence, text }) {
  const { data, refusal } = useAnswer(QUERY, { id: sentence.id });
  const { statements, claims } = data?.node ?? {};
  const things = new Map(sentence.mentions.map(({ entity }) => [entity.id, entity]));
  return (
    <>
      <blockquote>{text.slice(sentence.start, sentence.end)}</blockquote>
      {refusal && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
      {things.size > 0 && (
        <p>
          {[...things.values()].map((thing) => (
            <Thing key={thing.id} {...thing} />
          ))}
        </p>
      )}
      {statements?.nodes.map(({ id, text: words, kind, speaker }) => (
        <p key={id}>
          <small>{kind.toLowerCase()} statement</small> {speaker?.name ?? 'nobody named'}: “{words}”
        </p>
      ))}
      {claims &&
        (claims.nodes.length === 0 ? <p className="quiet">No claim is drawn from it.</p> : <h3>Claims</h3>)}
      <ul className="claims">
        {newsFirst(claims?.nodes ?? []).map((claim) => (
          <Claim key={claim.id} claim={claim} sentence={sentence} />
        ))}
      </ul>
    </>
  );
}

function Claim({ claim, sentence }) {
  const { subject, object, predicate, value, role, date, modality, polarity, confidence, basis } = claim;
  const { articleCount, saidBy, evidence } = claim;
  const here = evidence.find((one) => one.sentence.id === sentence.id);
  const notes = [
    role && `as ${role.toLowerCase().replaceAll('_', ' ')}`,
    date && spanOf(date),
    modality !== 'ACTUAL' && modality.toLowerCase(),
    saidBy?.speaker?.name && `says ${saidBy.speaker.name}`,
    `${basis.toLowerCase()}, ${Math.round(confidence * 100)} % sure`,
    articleCount > 1 && `in ${articleCount} articles`,
  ];
  return (
    <li>
      <Thing {...subject} /> {polarity === 'DENIED' && <strong>not </strong>}
      <em>{predicate.toLowerCase().replaceAll('_', ' ')}</em> {object ? <Thing {...object} /> : value}
      <small>{notes.filter(Boolean).join(' · ')}</small>
      {here?.steps.map((step) => (
        <small key={step}>{step}</small>
      ))}
    </li>
  );
}

/** A date as the days that it may mean. */
const spanOf = ({ start, end }) => (end === start ? start : `${start} to ${end ?? 'later'}`);

const Thing = ({ id, kind, name }) => (
  <a
    className="thing"
    href={linkToThing(id)}
    title={labelOf(kind)}
    style={{ borderColor: colourOfKind(kind) }}
  >
    {name}
  </a>
);
