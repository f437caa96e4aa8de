import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { watchQuiet } from '../../src/server/quiet.js';

it('it is quiet since the last request that was no probe of health', async () => {
  const server = Fastify();
  const quietFor = watchQuiet(server);
  server.get('/health/live', async () => 'up');
  server.get('/', async () => 'page');
  const started = performance.now();
  await server.inject('/health/live');
  expect(quietFor()).toBeGreaterThanOrEqual(performance.now() - started - 5);
  const asked = performance.now();
  await server.inject('/');
  expect(quietFor()).toBeLessThanOrEqual(performance.now() - asked);
  await server.close();
});
