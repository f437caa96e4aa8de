/** What one of the engines does not parse, or reads in its own way. */
export const AVOIDED: readonly (readonly [why: string, RegExp])[] = [
  ['Grafeo is slow on it', /OPTIONAL MATCH/],
  ['offsets move under the reader', /\bSKIP\b/],
  ['Grafeo does not parse it', /\|\||:\w+&|COLLECT \{|SHORTEST|\(\w*:\w+\|/],
  ['only one of them parses it', /CYPHER 25|CYPHER 5/],
  ['paths must be bounded', /\*/],
  ['map projections cost more to decode', /\w \{\s*\./],
  ['dates are text', /\b(date|datetime|duration)\(/],
  ['ids are our own', /elementId|[^.]\bid\(/],
  ['nothing is written', /\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD)\b/],
  ['names need no quoting', /`|"/],
];
