const COLOURS = {
  Person: '#2a6f97',
  Country: '#2d6a4f',
  Organization: '#7b4f9d',
  Agreement: '#a4491f',
  Event: '#8a6d00',
  Place: '#4d7c0f',
  Position: '#5b7083',
  Claim: '#9b2226',
  Statement: '#0f766e',
};

/** The colour of a kind of thing, by the label of its nodes. */
export const colourOfLabel = (label) => COLOURS[label] ?? '#59636e';
