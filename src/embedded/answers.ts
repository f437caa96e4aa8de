import type { PackValue } from './bolt/packstream.js';

/** Rows that the front gives by itself. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PackValue[])[];
}

interface KnownQuestion {
  /** The whole statement but for its YIELD and RETURN, in lower case with single spaces. */
  readonly question: RegExp;
  readonly answer: Answer;
}

const VERSION = '5.4.0';

const KNOWN: readonly KnownQuestion[] = [
  { question: /^call db\.ping( ?\( ?\))?$/, answer: { columns: ['success'], rows: [[true]] } },
  {
    question: /^call dbms\.components( ?\( ?\))?$/,
    answer: {
      columns: ['name', 'versions', 'edition'],
      rows: [['Neo4j Kernel', [VERSION], 'community']],
    },
  },
  { question: /^show procedures?( executable)?$/, answer: procedures() },
  {
    question: /^show (all |built in |user defined )?functions?( executable)?$/,
    answer: { columns: ['name', 'category', 'description'], rows: [] },
  },
  { question: /^show (databases?( neo4j)?|(default|home) database)$/, answer: databases() },
];

function procedures(): Answer {
  const names = [
    ['db.labels', 'Lists the labels of the graph.', 'READ'],
    ['db.ping', 'Answers.', 'READ'],
    ['db.propertyKeys', 'Lists the property keys of the graph.', 'READ'],
    ['db.relationshipTypes', 'Lists the relationship types of the graph.', 'READ'],
    ['dbms.components', 'Lists the version of the database.', 'DBMS'],
    ['entente.checkpoint', 'Flushes what was written into the file of the graph.', 'WRITE'],
  ] as const;
  return {
    columns: ['name', 'description', 'mode', 'worksOnSystem'],
    rows: names.map(([name, description, mode]) => [name, description, mode, false]),
  };
}

function databases(): Answer {
  const database = {
    name: 'neo4j',
    type: 'standard',
    aliases: [],
    access: 'read-write',
    address: '',
    role: 'primary',
    writer: true,
    requestedStatus: 'online',
    currentStatus: 'online',
    statusMessage: '',
    default: true,
    home: true,
    constituents: [],
  };
  return { columns: Object.keys(database), rows: [Object.values(database)] };
}

const ENDING = /^(.*?)(?: yield (\w+(?:, ?\w+)*|\*))?(?: return (\w+(?:, ?\w+)*|\*))?$/i;
/** Characters of the longest statement that is looked at, single spaces in it: the patterns take more than linear time. */
const LONGEST = 400;

/** A short statement on one line, without the semicolons at its end; undefined for a longer one. */
function readShort(statement: string): string | undefined {
  const text = statement.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? undefined : text.replace(/[ ;]+$/, '');
}

/** The answer to one of the questions that stock clients ask and the engine does not know; undefined for all others. */
export function answerByText(statement: string): Answer | undefined {
  const [, body = '', yielded, returned] = ENDING.exec(readShort(statement) ?? '') ?? [];
  const known = KNOWN.find(({ question }) => question.test(body.toLowerCase().trim()));
  if (known === undefined) return undefined;
  const wanted = [returned, yielded].find((list) => list !== undefined && list !== '*');
  const columns = wanted?.split(',').map((name) => name.trim()) ?? known.answer.columns;
  const places = columns.map((name) => known.answer.columns.indexOf(name));
  if (places.includes(-1)) return undefined;
  return { columns, rows: known.answer.rows.map((row) => places.map((place) => row[place] ?? null)) };
}

/** Whether a statement asks for the journal to be flushed. */
export function isCheckpoint(statement: string): boolean {
  return /^call entente\.checkpoint ?(\( ?\))?$/i.test(readShort(statement) ?? '');
}
