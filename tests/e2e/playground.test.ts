import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../support/operations.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

describe.skipIf(CHROMIUM === undefined)('the playground in Chromium (skipped where there is none)', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.address);
    await page.waitForSelector('.graphiql-query-editor .monaco-editor .view-line');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  it('opens with a tab for each example operation', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    const names = OPERATIONS.map(({ query }) => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1]);
    expect(tabs.map((tab) => tab.trim())).toEqual(names);
  });

  it('runs the first tab and shows its answer with evidence', async () => {
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"data"').first().waitFor();
    expect(await answer.textContent()).toContain('Iran');
    const folder = process.env.ENTENTE_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/playground.png` });
  });

  it('asks no other host and breaks no rule of the policy', () => {
    const foreign = requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'));
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});
