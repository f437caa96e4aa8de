import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium } from '../support/chromium.js';
import { OPERATIONS } from '../support/operations.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

/** A folder for pictures to look at. */
const PICTURES = process.env.ENTENTE_PICTURES;

describe.skipIf(CHROMIUM === undefined)('the playground in Chromium (skipped where there is none)', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('response', async (response) => {
      if (response.status() >= 400)
        complaints.push(`${response.request().postData()} ${await response.text()}`);
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

  it('opens with a tab for each of the ten questions', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    const names = OPERATIONS.slice(0, 10).map(({ query }) => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1]);
    expect(tabs.map((tab) => tab.trim())).toEqual(names);
  });

  it('runs the first tab and shows its answer with evidence', async () => {
    await page.locator('.graphiql-execute-button').click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"data"').first().waitFor();
    expect(await answer.textContent()).toContain('Iran');
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/playground.png` });
  });

  it('fits its window', async () => {
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBe(900);
  });

  it('shows the Cypher of an answer when asked to, ready for the console', async () => {
    const pane = page.getByRole('region', { name: 'How it was answered' });
    await pane.getByRole('switch', { name: 'Show the Cypher' }).check();
    await page.locator('.graphiql-execute-button').click();
    expect(await pane.getByRole('status').textContent()).toMatch(
      /^1 round trip · \d+ rows · [\d.]+ ms · cost \d+ · Open in the console$/,
    );
    expect(await pane.locator('.statement').textContent()).toMatch(/ AS c0$/);
    expect(JSON.parse((await pane.locator('.parameters').textContent()) ?? '')).toMatchObject({
      p0: ['country:IR'],
    });
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/explain.png` });
    const console = await browser.newPage();
    const address = await pane.getByRole('link').getAttribute('href');
    await console.goto(new URL(address ?? '', server.address).href);
    await console.getByRole('button', { name: 'Run', exact: true }).click();
    await console.waitForSelector('[role=tabpanel]');
    expect(await console.locator('[role=tabpanel]').textContent()).toContain('country:IR');
    await console.close();
    await page.locator('.graphiql-tab-button').nth(1).click();
    await expect.poll(() => pane.locator('.statement').count()).toBe(0);
    await page.locator('.graphiql-tab-button').first().click();
    await page.locator('.graphiql-execute-button').click();
    await pane.locator('.statement').waitFor();
    await pane.getByRole('switch').uncheck();
    expect(await pane.locator('.statement').count()).toBe(0);
  });

  it('shows the events of a subscription as they come', async () => {
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    await page.keyboard.insertText('subscription News { articleIngested { outcome article { title } } }');
    // GraphiQL knows the operation's name a moment after it is written.
    await page.locator('.graphiql-tab-button', { hasText: 'News' }).waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.getByRole('button', { name: /stop/i }).waitFor();
    const { errors } = await server.ask(
      'mutation { ingestArticle(input: { title: "Talks in Baku", text: "Iran and Azerbaijan held talks on gas in Baku on 3 May 2016, and agreed to meet again." }) { outcome } }',
    );
    expect(errors).toEqual([]);
    await page.locator('.graphiql-response').getByText('Talks in Baku').waitFor();
  });

  it('asks no other host and breaks no rule of the policy', () => {
    const foreign = requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'));
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});
