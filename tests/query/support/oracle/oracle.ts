import {
  defaultFieldResolver,
  type ExecutionResult,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  getNamedType,
  getNullableType,
  graphql,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { fold } from '../../../../src/domain/fold.js';
import { isSymmetric, RELATION_TYPES } from '../../../../src/domain/relations.js';
import { encodeCursor, signOrder } from '../../../../src/query/cursor.js';
import {
  fieldMapping,
  type Key,
  type OrderKey,
  type PathMapping,
  type Role,
  type RootMapping,
  rootMapping,
  typeMapping,
} from '../../../../src/query/mapping.js';
import { fits } from './filter.js';
import { type Graph, type GraphNode, listOf } from './graph.js';
import { askedOrder, facetsOf, mappingOf, orderOf, partType, readsRow } from './readings.js';
import {
  asks,
  eachNodeOnce,
  hasName,
  keyOf,
  type OracleRow,
  roleOf,
  rowsAlong,
  sorted,
  Unsupported,
} from './rows.js';

type Arguments = Readonly<Record<string, unknown>>;

/** An object of an answer: the row that it stands in, and which role of it the object is. `__typename` is for interfaces and unions. */
interface Held {
  readonly __typename: string | undefined;
  readonly row: OracleRow;
  readonly holder: Role;
  readonly cursor?: string;
}

/** A connection: all its rows, and those of the page. */
interface Listed {
  readonly rows: readonly OracleRow[];
  readonly page: readonly OracleRow[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly cursorOf: (row: OracleRow) => string;
}

const SYMMETRIC: readonly string[] = RELATION_TYPES.filter(isSymmetric);
const isHeld = (source: unknown): source is Held =>
  typeof source === 'object' && source !== null && 'holder' in source;
const isListed = (source: unknown): source is Listed =>
  typeof source === 'object' && source !== null && 'cursorOf' in source;

/**
 * Answers operations field by field: graphql-js with one plain resolver over a graph in memory, which filters, sorts and pages in
 * JavaScript. It shares the schema's mapping and the form of cursors with the planner, and nothing of how that reads them.
 */
export class Oracle {
  readonly #schema: GraphQLSchema;
  readonly #graph: Graph;
  readonly #typeOf: ReadonlyMap<string, string>;

  constructor(schema: GraphQLSchema, graph: Graph) {
    this.#schema = withoutResolvers(schema);
    this.#graph = graph;
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    this.#typeOf = new Map(
      types.flatMap((type) => {
        const mapping = typeMapping(type);
        return mapping?.is === 'node' ? [[mapping.label ?? type.name, type.name] as const] : [];
      }),
    );
  }

  /** The answer; undefined where a part of the operation is not answered here. */
  async answer(source: string, variableValues: Arguments): Promise<ExecutionResult | undefined> {
    const result = await graphql({
      schema: this.#schema,
      source,
      variableValues: { ...variableValues },
      fieldResolver: this.#resolve,
    });
    const isUnsupported = result.errors?.some(({ originalError }) => originalError instanceof Unsupported);
    return isUnsupported === true ? undefined : result;
  }

  readonly #resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    if (source === undefined) return this.#root(args, info);
    if (isListed(source)) return this.#part(source, args, info);
    if (isHeld(source)) return this.#field(source, args, info);
    return defaultFieldResolver(source, args, context, info);
  };

  #root(args: Arguments, info: GraphQLResolveInfo): unknown {
    const field = info.parentType.getFields()[info.fieldName];
    const mapping = field && rootMapping(field);
    switch (mapping?.root) {
      case 'one':
        return this.#lookUp(mapping, args);
      case 'many': {
        const rows = this.#graph
          .labelled(mapping.label)
          .filter(({ properties }) => mapping.hides === undefined || properties[mapping.hides] == null)
          .map((node): OracleRow => ({ node, hops: [] }))
          .filter(asked(mapping.arguments, args));
        return this.#listed(rows, args, info, { usual: 20 });
      }
      case 'node':
        return this.#byId(args.id);
      case 'nodes':
        return listOf(args.ids).map((id) => this.#byId(id));
      case 'counts':
        return this.#held({ node: NOTHING, hops: [] }, 'node');
      default:
        throw new Unsupported(info.fieldName);
    }
  }

  #lookUp({ label, by, hides }: RootMapping & { root: 'one' }, args: Arguments): Held | null {
    const [given, ...others] = Object.entries(by).filter(([name]) => args[name] != null);
    if (given === undefined || others.length > 0) throw new Error('expected exactly one argument');
    const [name, key] = given;
    const shown = this.#graph
      .labelled(label)
      .filter(({ properties }) => hides === undefined || properties[hides] == null);
    return this.#nodeHeld(this.#keyed(label, key, String(args[name]), shown));
  }

  #keyed(label: string, key: Key, value: string, shown: readonly GraphNode[]): GraphNode | undefined {
    switch (key.key) {
      case 'id':
        return this.#graph.named(label, value);
      case 'code':
        return this.#graph.named(label, `${key.prefix}${value.toUpperCase()}`);
      case 'properties': {
        const [best] = shown.filter(({ properties }) =>
          key.properties.some((one) => properties[one] === value),
        );
        return best;
      }
      case 'name': {
        const name = fold(value);
        const score = (node: GraphNode): number =>
          node.properties.nameKey === name ? 2 : hasName(node, (one) => one === name) ? 1 : 0;
        const named = shown.filter((node) => hasName(node, (one) => ` ${one} `.includes(` ${name} `)));
        const most = Math.max(...named.map(score));
        const best = named.filter((node) => score(node) === most);
        if (best.length > 1) throw new Error('the name fits several');
        return best[0];
      }
    }
  }

  #byId(id: unknown): Held | null {
    const node =
      this.#graph.nodes.find(({ properties }) => properties.id === id) ?? this.#graph.named('Entity', id);
    return this.#nodeHeld(node);
  }

  #nodeHeld = (node: GraphNode | undefined): Held | null => {
    const label = node?.labels.find((one) => this.#typeOf.has(one));
    return node === undefined || label === undefined ? null : this.#held({ node, hops: [] }, 'node');
  };

  #held(row: OracleRow, holder: Role, cursor?: string): Held {
    const held = holder === 'node' || holder.startsWith('hop') ? roleOf(row, holder) : undefined;
    const labels = held !== undefined && 'labels' in held ? held.labels : [];
    return {
      __typename: labels.map((label) => this.#typeOf.get(label)).find((name) => name !== undefined),
      row,
      holder,
      ...(cursor !== undefined && { cursor }),
    };
  }

  #field({ row, holder, cursor }: Held, args: Arguments, info: GraphQLResolveInfo): unknown {
    const mapping = mappingOf(info.parentType, info.fieldName);
    switch (mapping.read) {
      case 'property':
        return roleOf(row, mapping.on ?? holder).properties[mapping.property] ?? mapping.absent ?? null;
      case 'kind': {
        const held = roleOf(row, holder);
        return 'labels' in held ? held.labels.find((label) => this.#typeOf.has(label)) : null;
      }
      case 'value':
        return roleOf(row, holder).properties[mapping.presence] == null ? null : this.#held(row, holder);
      case 'role':
        return this.#held(row, mapping.role);
      case 'row':
        return this.#held(row, 'edge');
      case 'cursor':
        return cursor;
      case 'count':
        return this.#graph.labelled(mapping.label).length;
      case 'relationType':
        return row.edge?.type;
      case 'relationDirection': {
        const isOut = row.edge?.from.properties.id === row.startId;
        return isOut || SYMMETRIC.includes(row.edge?.type ?? '') ? 'out' : 'in';
      }
      case 'path':
        return this.#path(row, mapping, { holder, args, info });
      default:
        throw new Unsupported(mapping.read);
    }
  }

  #path(row: OracleRow, mapping: PathMapping, { holder, args, info }: Leading): unknown {
    const type = getNamedType(info.returnType);
    const rows = this.#rowsOf(row, mapping, holder).filter(asked(mapping.arguments, args));
    const each =
      mapping.distinct === true ? eachNodeOnce(rows).map(({ node }) => ({ node, hops: [] })) : rows;
    if (typeMapping(type)?.is === 'connection')
      return this.#listed(each, args, info, { usual: 10, order: mapping.order, close: mapping.close });
    const order = orderOf(type, mapping.order, mapping.close);
    const of: Role = typeMapping(type)?.is === 'edge' ? 'edge' : 'node';
    const limit = Object.entries(mapping.arguments ?? {}).find(([, one]) => one.asks === 'limit')?.[0];
    const items = sorted(each, order)
      .slice(0, Number(args[limit ?? ''] ?? mapping.take ?? Number.POSITIVE_INFINITY))
      .map((item) => this.#held(item, of));
    return isListType(getNullableType(info.returnType)) ? items : (items[0] ?? null);
  }

  #rowsOf(row: OracleRow, mapping: PathMapping, holder: Role): readonly OracleRow[] {
    const { on, through, paths, edge = 0, meetsParent, where = [] } = mapping;
    const held = roleOf(row, on ?? holder);
    const startId = held.properties.id;
    const start =
      through === undefined
        ? held
        : this.#graph.named(through.label, `${through.prefix ?? ''}${held.properties[through.property]}`);
    if (start === undefined || !('labels' in start)) return [];
    const rows = paths.flatMap((path): readonly OracleRow[] =>
      path.length === 0 ? [{ node: start, hops: [] }] : rowsAlong(start, path, edge),
    );
    return rows
      .map((one) => ({ ...one, ...(startId !== undefined && { startId }) }))
      .filter(({ node }) => meetsParent !== true || node.properties.id === row.startId)
      .filter((one) =>
        where.every(({ on: role, property, in: values }) =>
          values.includes(String(roleOf(one, role).properties[property])),
        ),
      );
  }

  #listed(
    all: readonly OracleRow[],
    args: Arguments,
    info: GraphQLResolveInfo,
    { usual, order: own, close }: Usual,
  ): Listed {
    const type = getNamedType(info.returnType);
    if (!isObjectType(type)) throw new Error('no connection');
    const nodeType = partType(type, 'nodes');
    const filterType = getNamedType(
      info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'filter')?.type,
    );
    const rows =
      isInputObjectType(filterType) && args.filter != null
        ? all.filter((row) => fits(row, filterType, args.filter))
        : all;
    const order = orderOf(nodeType, askedOrder(nodeType, args.orderBy) ?? own, close);
    const inOrder = sorted(rows, order);
    const backward = args.last != null;
    const size = Number(args.first ?? args.last ?? usual);
    const page = backward ? inOrder.slice(Math.max(0, inOrder.length - size)) : inOrder.slice(0, size);
    const isCut = rows.length > size;
    const signature = signOrder(type.name, order);
    return {
      rows,
      page,
      hasNext: !backward && isCut,
      hasPrevious: backward && isCut,
      cursorOf: (row) =>
        encodeCursor(
          signature,
          order.map((key) => keyOf(row, key)),
        ),
    };
  }

  #part(list: Listed, args: Arguments, info: GraphQLResolveInfo): unknown {
    const field = info.parentType.getFields()[info.fieldName];
    const mapping = field && fieldMapping(field);
    const { rows, page, cursorOf } = list;
    const ends = [page[0], page.at(-1)].map((row) => (row === undefined ? null : cursorOf(row)));
    switch (mapping?.read) {
      case 'edges':
        return page.map((row) => this.#held(row, 'edge', cursorOf(row)));
      case 'nodes': {
        const holder = readsRow(info.parentType) ? 'edge' : 'node';
        return page.map((row) => this.#held(row, holder));
      }
      case 'totalCount':
        return rows.length;
      case 'pageInfo':
        return {
          hasNextPage: list.hasNext,
          hasPreviousPage: list.hasPrevious,
          startCursor: ends[0],
          endCursor: ends[1],
        };
      case 'facets':
        return facetsOf(rows, args, partType(info.parentType, 'nodes'));
      default:
        throw new Error(info.fieldName);
    }
  }
}

interface Leading {
  readonly holder: Role;
  readonly args: Arguments;
  readonly info: GraphQLResolveInfo;
}

interface Usual {
  readonly usual: number;
  readonly order?: readonly OrderKey[] | undefined;
  readonly close?: readonly OrderKey[] | undefined;
}

/** The same schema, whose root fields nothing resolves but what is given schema-wide. */
function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = schema.getQueryType()?.toConfig();
  if (query === undefined) throw new Error('a schema without queries');
  const fields = Object.entries(query.fields).map(
    ([name, { resolve: _, ...field }]) => [name, field] as const,
  );
  return new GraphQLSchema({
    ...config,
    types: config.types.filter(({ name }) => name !== query.name),
    query: new GraphQLObjectType({ ...query, fields: Object.fromEntries(fields) }),
  });
}

const NOTHING: GraphNode = { labels: [], properties: {}, edges: [] };

function asked(mappings: PathMapping['arguments'], args: Arguments): (row: OracleRow) => boolean {
  const tests = Object.entries(mappings ?? {}).flatMap(([name, mapping]) =>
    args[name] == null ? [] : [asks(mapping, args[name], SYMMETRIC)],
  );
  return (row) => tests.every((test) => test(row));
}
