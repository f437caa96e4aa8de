// Apollo Server with @neo4j/graphql over the labels and relationships of our graph. NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD say where it is.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

// `Entity` carries the unique key of everything but articles; parties of the synthetic graph are countries.
const typeDefs = /* GraphQL */ `
  type Article @node {
    id: ID!
    title: String
    publishedAt: String
    publishedKey: String!
    publisher: String
    section: String
    language: String
    people: [Person!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mention")
    countries: [Country!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mention")
  }
  type Person @node(labels: ["Person", "Entity"]) {
    id: ID!
    name: String!
    nameKey: String!
    articleCount: Int!
    aliases: [String!]
    formerIds: [ID!]
    country: String
    countries: [Country!]! @relationship(type: "CITIZEN_OF", direction: OUT, properties: "Fact")
    articles: [Article!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mention")
  }
  type Country @node(labels: ["Country", "Entity"]) {
    id: ID!
    name: String!
    nameKey: String!
    code: String
    articleCount: Int!
    agreements: [Agreement!]! @relationship(type: "PARTY_TO", direction: OUT, properties: "Fact")
    articles: [Article!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mention")
  }
  type Agreement @node(labels: ["Agreement", "Entity"]) {
    id: ID!
    name: String!
    nameKey: String!
    type: String
    status: String
    parties: [Country!]! @relationship(type: "PARTY_TO", direction: IN, properties: "Fact")
    articles: [Article!]! @relationship(type: "MENTIONS", direction: IN, properties: "Mention")
  }
  type Mention @relationshipProperties {
    count: Int!
    firstOffset: Int!
  }
  type Fact @relationshipProperties {
    role: String
    quote: String!
    basis: String!
    confidence: Float!
    evidenceCount: Int!
  }
`;

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const fastify = Fastify();
const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(fastify)],
});
await apollo.start();
fastify.route({
  url: '/graphql',
  method: ['POST'],
  handler: fastifyApolloHandler(apollo, { context: async () => ({ sessionConfig: { database: 'neo4j' } }) }),
});
console.log(`${await fastify.listen({ host: '127.0.0.1', port: 0 })}/`);
