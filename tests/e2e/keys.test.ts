import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium } from '../support/chromium.js';
import {
  makeDataDir,
  type RunningServer,
  removeDataDir,
  runCommand,
  startServer,
} from '../support/server.js';

describe.skipIf(CHROMIUM === undefined)(
  'pages of a server with keys, in Chromium (skipped where there is none)',
  () => {
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    let key: string;
    const complaints: string[] = [];

    beforeAll(async () => {
      const dataDir = makeDataDir();
      const created = await runCommand(['keys', 'create', '--role', 'read', '--role', 'cypher'], { dataDir });
      key = created.stdout.trim();
      server = await startServer({ dataDir });
      browser = await launchChromium();
      page = await browser.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    afterAll(async () => {
      await browser.close();
      await server.stop();
      removeDataDir(server.dataDir);
    });

    it('asks for a key, again when it is wrong, and goes on', async () => {
      await page.goto(`${server.address}cypher`);
      const dialog = page.getByRole('dialog', { name: 'API key' });
      await dialog.getByLabel('API key').fill('entente_wrong');
      await page.keyboard.press('Enter');
      await dialog.getByText('not known here').waitFor();
      await dialog.getByLabel('API key').fill(key);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.cm-content');
      expect(await dialog.count()).toBe(0);
    });

    it('keeps the key for the tab: the playground asks for none', async () => {
      await page.goto(server.address);
      await page
        .getByRole('button', { name: 'Execute query (Ctrl-Enter)' })
        .or(page.locator('.graphiql-execute-button'))
        .first()
        .click();
      await expect
        .poll(() => page.locator('.result-window').innerText(), { timeout: 15_000 })
        .toContain('"data"');
      expect(complaints).toEqual([]);
    });
  },
);
