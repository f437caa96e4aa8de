import './reflect.js';
import { type ClassType, createUnionType } from 'type-graphql';
import { ACTORS } from '../domain/kinds.js';
import { SEARCHED_LABELS } from './enums.js';
import { thingsFilter } from './filters.js';
import { named, register } from './registry.js';

function union(name: string, description: string, labels: readonly string[]): void {
  const types = () => labels.map((label) => named(label)() as ClassType);
  register(name, createUnionType({ name, description, types }));
}

union('Party', 'Who can agree, meet and take part.', ACTORS);
union('Speaker', 'Who can say something.', ACTORS);
thingsFilter('Party', ACTORS);
union('TimelineItem', 'What stands on a timeline.', ['Event', 'Agreement', 'Statement']);
union('SearchHit', 'What a search can find.', SEARCHED_LABELS);
