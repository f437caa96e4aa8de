import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launchChromium } from '../support/chromium.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

const TEXT =
  'PARIS, May 3 - French President Emmanuel Macron met German Chancellor Angela Merkel in Berlin on Thursday. They signed a treaty on defence cooperation.';

describe.skipIf(CHROMIUM === undefined)(
  'the page of articles in Chromium (skipped where there is none)',
  () => {
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    let folder: string;
    const requests: string[] = [];
    const complaints: string[] = [];

    const open = async (fragment = ''): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(`${server.address}articles${fragment}`);
    };
    const titles = () => page.locator('.list a').allTextContents();
    const outcomes = (count: number) =>
      page
        .getByLabel('Outcomes')
        .locator('li')
        .nth(count - 1)
        .waitFor();

    beforeAll(async () => {
      server = await startServer();
      browser = await launchChromium();
      folder = mkdtempSync(path.join(tmpdir(), 'entente-articles-'));
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      if (server !== undefined) removeDataDir(server.dataDir);
      if (folder !== undefined) rmSync(folder, { recursive: true });
    });

    it('lists what is in the graph, newest first, and finds articles by their words', async () => {
      await open();
      await page.locator('.list li').first().waitFor();
      const days = await page.locator('.list small').allTextContents();
      expect(days.length).toBeGreaterThan(5);
      expect(days.map((text) => text.slice(-10))).toEqual(
        days
          .map((text) => text.slice(-10))
          .sort()
          .reverse(),
      );
      await page.getByLabel('Find articles').fill('convention');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.locator('.list mark').first().waitFor();
      expect(await titles()).toContain('Five states sign convention on the Caspian Sea');
    });

    it('keeps a search in the address, also on the way back from an article', async () => {
      await open('#words=convention');
      await page.locator('.list mark').first().waitFor();
      expect(await page.getByLabel('Find articles').inputValue()).toBe('convention');
      await page.getByRole('link', { name: 'Five states sign convention' }).click();
      await page.locator('.sentence').first().waitFor();
      await page.goBack();
      await page.locator('.list mark').first().waitFor();
      await page.getByLabel('Find articles').fill('Aktau port');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.waitForURL('**/articles#words=Aktau+port');
      await page.getByLabel('Find articles').fill('');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.locator('.list:not(:has(mark)) li').first().waitFor();
    });

    it('marks the names of an article and tells by keyboard what a sentence says', async () => {
      await open();
      await page.getByRole('link', { name: 'Trump announces withdrawal' }).click();
      const sentence = page.getByRole('button', { name: 'was concluded on 14 July 2015' });
      await sentence.waitFor();
      expect(await sentence.locator('mark').allTextContents()).toContain('Iran');
      await sentence.focus();
      await page.keyboard.press('Enter');
      await page.locator('.claims li').first().waitFor();
      const claims = await page.locator('.claims li').allTextContents();
      expect(
        claims.filter((text) => /^China party to Joint Comprehensive Plan of Action/.test(text)),
      ).toHaveLength(1);
      const isBackground = claims.map((text) => /has type|has status|position of|dated/.test(text));
      expect(isBackground).toContain(true);
      expect(isBackground.indexOf(true)).toBeGreaterThan(isBackground.lastIndexOf(false));
      const folderOfPictures = process.env.ENTENTE_PICTURES;
      if (folderOfPictures !== undefined) await page.screenshot({ path: `${folderOfPictures}/article.png` });
      const address = page.url();
      await open(new URL(address).hash);
      await page.locator('.sentence[aria-pressed=true]').waitFor();
      expect(await page.locator('aside blockquote').textContent()).toContain('was concluded on 14 July 2015');
    });

    it('goes from a name to the articles that name it', async () => {
      await page.locator('aside').getByRole('link', { name: 'China' }).first().click();
      await page.getByRole('heading', { name: 'Articles that name China' }).waitFor();
      await page.locator('.list li').first().waitFor();
      expect(await titles()).toContain('Iran and six powers conclude nuclear agreement');
    });

    it('takes in a text, shows it in the list, and deletes it again', async () => {
      await open();
      await page.getByLabel('Text').fill(TEXT);
      await page.getByLabel('Headline').fill('Macron and Merkel sign treaty');
      await page.getByLabel('Published on').fill('2018-05-03');
      await page.getByRole('button', { name: 'Read it' }).click();
      await outcomes(1);
      expect(await page.getByLabel('Outcomes').textContent()).toMatch(
        /^Macron and Merkel sign treaty added; \d+ claims$/,
      );
      await page.locator('.list').getByText('Macron and Merkel sign treaty').waitFor();
      await page.getByLabel('Outcomes').getByRole('link').click();
      await page.getByText('They signed a treaty').waitFor();
      page.once('dialog', (dialog) => dialog.accept());
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.locator('.list li').first().waitFor();
      expect(await titles()).not.toContain('Macron and Merkel sign treaty');
    });

    it('takes in files one by one and says of each what it came to', async () => {
      const files = [
        [
          'page.html',
          `<html><head><title>From a page</title></head><body><article><p>${TEXT}</p></article></body></html>`,
        ],
        ['old.txt', Buffer.from(`Caf\xe9 talks\n\n${TEXT} The caf\xe9 was full.`, 'latin1')],
        ['feed.xml', '<rss></rss>'],
        ['empty.txt', ''],
      ] as const;
      for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
      await open();
      await page.locator('input[type=file]').setInputFiles(files.map(([name]) => path.join(folder, name)));
      await outcomes(4);
      const told = await page.getByLabel('Outcomes').locator('li').allTextContents();
      expect(told.filter((text) => text.includes('added'))).toHaveLength(2);
      expect(told.find((text) => text.startsWith('feed.xml'))).toContain('entente ingest');
      expect(told.find((text) => text.startsWith('empty.txt'))).toMatch(/^empty\.txt: \S/);
      await page.getByRole('link', { name: 'old.txt' }).click();
      await page.getByText('The café was full.').waitFor();
    });

    it('takes several files that are dropped on it', async () => {
      await open();
      const files = [
        [`${TEXT} It was cold.`, 'one.txt'],
        [`# Second\n\n${TEXT} It was warm.`, 'two.md'],
        ['{}', 'three.json'],
      ];
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        for (const [text, name] of ${JSON.stringify(files)}) transfer.items.add(new File([text], name));
        return transfer;
      })()`);
      await page.locator('.intake').dispatchEvent('drop', { dataTransfer: dropped });
      await outcomes(3);
      const told = await page.getByLabel('Outcomes').locator('li').allTextContents();
      expect(told.toReversed()).toEqual([
        expect.stringMatching(/^one\.txt added; /),
        expect.stringMatching(/^Second added; /),
        expect.stringMatching(/^three\.json: Only \.txt/),
      ]);
    });

    it('says that an article is not there', async () => {
      await open('#article=article:nothing');
      await page.getByText('No article has the id article:nothing').waitFor();
    });

    it('asks nobody else and complains of nothing', () => {
      expect(
        requests.filter((address) => !address.startsWith(server.address) && address !== 'about:blank'),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
