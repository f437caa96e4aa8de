import { ID } from 'type-graphql';
import { listOf, named } from './registry.js';
import { declareRoot } from './roots.js';

declareRoot('node', {
  type: named('Node'),
  description: 'Whatever has that id, or had it before; null where nothing has.',
  nullable: true,
  arguments: { id: { type: () => ID, required: true, description: 'The id, such as "country:IR".' } },
  graph: { root: 'node' },
});
declareRoot('nodes', {
  type: listOf('Node'),
  description: 'Whatever has those ids, in their order; null in the place of one that nothing has.',
  nullable: 'items',
  arguments: {
    ids: { type: () => [ID], required: true, description: 'The ids, at most 100.' },
  },
  graph: { root: 'nodes' },
});
declareRoot('statistics', {
  type: named('Statistics'),
  description: 'What is in the graph, in figures; older versions of articles count.',
  graph: { root: 'counts' },
});
