// node --import ./bench/unguarded.mjs dist/main.js: our server without limits, rate limit, roles and log, to measure what they cost.
import { register } from 'node:module';

register('./unguarded-hooks.mjs', import.meta.url);
