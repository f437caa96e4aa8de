import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROUPS, listQuestions } from '../../src/console/analysts.js';
import { VOCABULARY } from '../../src/console/vocabulary.js';
import { CHROMIUM, launchChromium } from '../support/chromium.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

/** Every kind of property that the seeds' graph holds; ledgers are the bookkeeping of ingest. */
const NODE_KEYS =
  'MATCH (n) WHERE NOT n:Ledger UNWIND keys(n) AS key WITH DISTINCT labels(n) AS labels, key AS key RETURN labels AS labels, key AS key';
const RELATIONSHIP_KEYS =
  'MATCH (a)-[r]->(b) UNWIND keys(r) AS key WITH DISTINCT type(r) AS type, key AS key RETURN type AS type, key AS key';
const VISITS = 'MATCH (p:Person)-[v:VISITED]->(c:Country) RETURN p AS who, v AS visit, c AS country';

describe.skipIf(CHROMIUM === undefined)('the console in Chromium (skipped where there is none)', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  const open = async (fragment = ''): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${server.address}cypher${fragment}`);
    await page.waitForSelector('.cm-content');
  };
  const choose = (question: string) => page.getByRole('button', { name: question }).click();
  const run = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.waitForSelector('[role=tabpanel]');
  };
  /** Runs a question and chooses the first line of its drawing. */
  const chooseLine = async (): Promise<void> => {
    await open();
    await choose('Who did what with a country');
    await run();
    await page.locator('svg .link').first().focus();
    await page.keyboard.press('Enter');
  };
  const download = async (name: string): Promise<{ file: string; text: string }> => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { file: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
  };

  beforeAll(async () => {
    server = await startServer();
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await open();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    if (server !== undefined) removeDataDir(server.dataDir);
  });

  it("lists the analysts' questions by groups and opens with the first", async () => {
    const sections = page.locator('.questions section');
    expect(await sections.getByRole('heading').allTextContents()).toEqual(['drawings', ...GROUPS]);
    const listed = await sections.getByRole('button').allTextContents();
    const questions = listQuestions().map(({ question }) => question);
    expect(listed.slice(-questions.length)).toEqual(questions);
    expect(await page.locator('main h2').textContent()).toBe(questions[0]);
  });

  it('runs a question with the parameters of its form', async () => {
    await open();
    await choose('Which posts of a country are held by whom');
    await page.getByLabel('$code').fill('RU');
    await run();
    expect(await page.locator('thead th').allTextContents()).toEqual([
      'person',
      'post',
      'role',
      'firstSeen',
      'lastSeen',
    ]);
    expect(await page.locator('tbody').textContent()).toContain('Vladimir Putin');
  });

  it('draws the ways between two people, and shows the sentence behind a step', async () => {
    await open();
    await choose('The shortest ways between two people');
    await run();
    const nodes = page.locator('svg .node');
    expect(await nodes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual(
      expect.arrayContaining(['Person Vladimir Putin', 'Person Hassan Rouhani']),
    );
    await page.locator('svg .link').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.properties blockquote').first().textContent()).toMatch(/\w+ \w+ \w+/);
    const folder = process.env.ENTENTE_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/console-way.png` });
  });

  it('draws nodes and relationships that a question gives one by one', async () => {
    await open();
    await choose('Who did what with a country');
    await run();
    expect(await page.locator('svg .node[aria-label^="Country Iran"]').count()).toBe(1);
    expect(await page.locator('svg .link').count()).toBeGreaterThan(3);
    await page.locator('svg .link[aria-label*=VISITED]').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.properties h3').textContent()).toBe('VISITED');
    await page.locator('.properties blockquote a').first().waitFor();
    const folder = process.env.ENTENTE_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/console.png` });
  });

  it('names the article behind a sentence, with a link to it', async () => {
    const claims = "MATCH (c:Claim {predicate: 'PARTY_TO'}) RETURN c AS claim ORDER BY c.id LIMIT 1";
    await open(`#${new URLSearchParams({ question: claims })}`);
    await run();
    await page.locator('svg .node').first().focus();
    await page.keyboard.press('Enter');
    const link = page.locator('.properties blockquote a').first();
    await link.waitFor();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(await link.textContent()).toMatch(/\w+ \w+/);
    expect(opened.url()).toBe(await link.evaluate((one) => (one as unknown as { href: string }).href));
    await opened.close();
  });

  it.each([
    ['What is said to have happened', '$id', 'rouh', 'person:hassan-rouhani', 'Hassan Rouhani · Person'],
    ['Who visited a country', '$code', 'kazakh', 'KZ', 'Kazakhstan'],
  ])('%s: picks %s by name', async (question, label, typed, value, name) => {
    await open();
    await choose(question);
    await page.getByLabel(label).focus();
    await page.keyboard.type(typed);
    const option = page.locator(`datalist option[value="${value}"]`);
    await option.waitFor({ state: 'attached' });
    expect(await option.getAttribute('label')).toBe(name);
  });

  it('takes a name typed in full for what is called so, and says when nothing is', async () => {
    await open();
    await choose('Who visited a country');
    const field = page.getByLabel('$code');
    await field.focus();
    await page.keyboard.type('Kazakhstan');
    await page.getByText('Pick one of the list.').waitFor();
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('KZ');
    await field.focus();
    await page.keyboard.type('Kazakhstun');
    await page.getByText('Nothing in the graph is called so.').waitFor();
    expect(await field.inputValue()).toBe('Kazakhstun');
  });

  it('runs with the id of what is named when Enter is pressed before anything was picked', async () => {
    await open();
    await choose('What did a person say');
    const field = page.getByLabel('$person');
    await field.focus();
    await page.keyboard.type('Hassan Rouhani');
    await page.keyboard.press('Enter');
    await page.waitForSelector('tbody td');
    expect(await field.inputValue()).toBe('person:hassan-rouhani');
  });

  it('moves in the list of questions by arrows, and on to the parameters by one Tab', async () => {
    await open();
    const focused = () => page.locator(':focus').textContent();
    await page.getByRole('searchbox', { name: 'Find a question' }).focus();
    const [first = '', second = ''] = await page.locator('.questions li button').allTextContents();
    const last = await page.locator('.questions li button').last().textContent();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('End');
    expect(await focused()).toBe(last);
    await page.keyboard.press('Home');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    expect(await page.locator('main h2').textContent()).toBe(first);
    await page.keyboard.press('Tab');
    expect(await page.locator('fieldset :focus').count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(first);
  });

  it('leads from the top of the page to the parameters in a few stops, and says how', async () => {
    await open();
    const search = page.getByRole('searchbox', { name: 'Find a question' });
    expect(await search.getAttribute('aria-describedby')).not.toBeNull();
    await page.getByText('Tab goes on to the parameters').waitFor();
    const isThere = async () => (await page.locator('fieldset :focus').count()) === 1;
    let stops = 0;
    while (!(await isThere()) && stops < 40) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    expect(stops).toBe(6);
  });

  it('keeps a stop in the list where a filter leaves the chosen question out', async () => {
    await open();
    await page.getByRole('searchbox', { name: 'Find a question' }).fill('timeline');
    await page.keyboard.press('Tab');
    const found = await page.locator('.questions li button').allTextContents();
    expect(found.length).toBeGreaterThan(1);
    expect(await page.locator(':focus').textContent()).toBe(found[0]);
  });

  it('is used on a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    try {
      await chooseLine();
      await page.locator('.properties h3').scrollIntoViewIfNeeded();
      const { width, boxes } = await page.evaluate<{ width: number; boxes: readonly number[] }>(
        `({
          width: document.documentElement.scrollWidth,
          boxes: ['.questions', '.cm-content', '.run', '.canvas', '.properties'].map((each) => document.querySelector(each).getBoundingClientRect().right),
        })`,
      );
      expect(width).toBe(390);
      expect(Math.max(...boxes)).toBeLessThanOrEqual(390);
      await page.getByRole('tab', { name: 'Table' }).click();
      expect(await page.locator('tbody td').first().isVisible()).toBe(true);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(390);
      const folder = process.env.ENTENTE_PICTURES;
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/console-narrow.png`, fullPage: true });
    } finally {
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it.each([320, 400])('lets evidence and every cell be read in one column of %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    try {
      await chooseLine();
      await page.locator('.properties blockquote a').first().waitFor();
      const cut = await page.evaluate<readonly string[]>(
        `['.answer', '.view', '.canvas', '.properties', '.properties dl']
          .filter((each) => {
            const box = document.querySelector(each);
            const { bottom } = box.getBoundingClientRect();
            return box.scrollHeight > box.clientHeight + 1 || bottom > document.querySelector('main').getBoundingClientRect().bottom;
          })`,
      );
      const view = await page.evaluate<readonly [heading: number, drawing: number]>(
        `['.properties h3', '.canvas'].map((each) => {
          const { top, height } = document.querySelector(each).getBoundingClientRect();
          return each === '.canvas' ? height : top;
        })`,
      );
      const folder = process.env.ENTENTE_PICTURES;
      if (folder !== undefined) await page.screenshot({ path: `${folder}/console-${width}.png` });
      expect(cut).toEqual([]);
      expect(view[0]).toBeGreaterThan(0);
      expect(view[0]).toBeLessThan(800);
      expect(view[1]).toBeGreaterThan(400);
      await page.getByRole('tab', { name: 'Table' }).click();
      const cells = await page.evaluate<readonly (readonly [key: string, right: number])[]>(
        `[...document.querySelectorAll('tbody tr:first-child td')].map((cell) => [cell.dataset.key, cell.getBoundingClientRect().right])`,
      );
      expect(cells.map(([key]) => key)).toEqual(await page.locator('thead th').allTextContents());
      expect(Math.max(...cells.map(([, right]) => right))).toBeLessThanOrEqual(width);
      expect(
        await page.evaluate<boolean>(
          "document.querySelector('.table').scrollHeight <= document.querySelector('.table').clientHeight",
        ),
      ).toBe(true);
    } finally {
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it.each([400, 1280])('keeps every word of a drawing within it at %i pixels', async (width) => {
    const questions = [
      'MATCH (a:Event)-[r]-(b:Entity) RETURN a AS a, r AS r, b AS b ORDER BY r.claimId LIMIT 45',
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN a AS a, r AS r, b AS b ORDER BY r.claimId LIMIT 45',
      'MATCH (a:Statement)-[r:ABOUT]->(b:Entity) RETURN a AS a, r AS r, b AS b ORDER BY a.id LIMIT 40',
      'MATCH (a:Sentence)-[r:IN_ARTICLE]->(b) RETURN a AS a, r AS r, b AS b ORDER BY a.id LIMIT 40',
    ];
    await page.setViewportSize({ width, height: 800 });
    try {
      for (const question of questions) {
        await open(`#${new URLSearchParams({ question })}`);
        await run();
        const words = await page.evaluate<readonly (readonly [word: string, isCut: boolean])[]>(
          `[...document.querySelectorAll('svg :is(.name, .link text)')].map((word) => {
            const [one, all] = [word, word.ownerSVGElement].map((each) => each.getBoundingClientRect());
            const isCut = one.left < all.left || one.right > all.right || one.top < all.top || one.bottom > all.bottom;
            return [word.textContent, isCut];
          })`,
        );
        expect(words.length).toBeGreaterThan(1);
        expect(words.filter(([, isCut]) => isCut)).toEqual([]);
      }
    } finally {
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it('tells people, posts and places apart by two letters', async () => {
    const values = ['Person', 'Position', 'Place', 'Country'];
    const question = values
      .map((label) => `MATCH (n:${label}) WITH n ORDER BY n.id LIMIT 1 RETURN n AS n`)
      .join(' UNION ');
    await open(`#${new URLSearchParams({ question })}`);
    await run();
    const initials = await page.locator('svg .initial').allTextContents();
    expect(initials.sort()).toEqual(['Co', 'Pe', 'Pl', 'Po']);
  });

  it('says that no question has the words that were looked for', async () => {
    await open();
    const search = page.getByRole('searchbox', { name: 'Find a question' });
    await search.fill('zeppelin');
    expect(await page.locator('.questions').getByRole('status').textContent()).toContain('No question has');
    expect(await page.locator('.questions section').count()).toBe(0);
    await search.fill('timeline');
    expect(await page.locator('.questions').getByRole('status').count()).toBe(0);
    expect(await page.locator('.questions section:not(:has(li))').count()).toBe(0);
  });

  it('stops a question that runs by a button, without a refusal', async () => {
    const question =
      'UNWIND range(1, 1000) AS a UNWIND range(1, 100) AS b MATCH (n:Entity), (m:Entity), (o:Entity) RETURN count(n) AS count';
    await open(`#${new URLSearchParams({ question })}`);
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const ended = page.waitForEvent('requestfailed', { timeout: 5_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(new URL((await ended).url()).pathname).toBe('/cypher');
    await page.getByText('Stopped: the question was given up.').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Run');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await choose('Who visited a country');
    await run();
  });

  it('runs what was typed with Ctrl-Enter, by keyboard alone', async () => {
    await open();
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('RETURN $n + 1 AS sum');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('41');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('tbody td');
    expect(await page.locator('tbody td').allTextContents()).toEqual(['42']);
  });

  it.each(['list', 'parameter'])('runs by Ctrl-Enter from the %s, too', async (from) => {
    await open();
    await choose('Who visited a country');
    if (from === 'parameter') await page.getByLabel('$code').fill('IR');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[role=tabpanel]');
    expect(await page.locator('main h2').textContent()).toBe(
      'Who visited a country or a place in it, and when?',
    );
  });

  it('ends the question that still runs when another is chosen, and keeps its answer out', async () => {
    await open();
    await choose('What did a person say');
    await page.getByLabel('$person').fill('Hassan Rouhani');
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/cypher', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    try {
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByText('Running …').waitFor();
      const ended = page.waitForEvent('requestfailed', { timeout: 5_000 });
      await choose('Who visited a country');
      expect(new URL((await ended).url()).pathname).toBe('/cypher');
    } finally {
      letGo();
      await page.unroute('**/cypher');
    }
    await run();
    expect(await page.locator('main h2').textContent()).toBe(
      'Who visited a country or a place in it, and when?',
    );
    expect(await page.evaluate<string>('location.hash')).not.toContain('rouhani');
  });

  it('marks no question of the list for one of your own', async () => {
    await open();
    expect(await page.locator('.questions [aria-current]').count()).toBe(1);
    await page.locator('.cm-content').focus();
    await page.keyboard.type('// mine');
    await page.getByRole('heading', { name: 'Your own question' }).waitFor();
    expect(await page.locator('.questions [aria-current]').count()).toBe(0);
  });

  it('draws what is planned dashed, with a word for it', async () => {
    const question =
      'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.modality = $modality RETURN a, r, b ORDER BY r.claimId LIMIT 1';
    const lookOf = async (modality: string) => {
      await open(`#${new URLSearchParams({ question, $modality: modality })}`);
      await run();
      const link = page.locator('svg .link').first();
      const dashes = await page.evaluate<string>(
        "getComputedStyle(document.querySelector('svg .link .line')).strokeDasharray",
      );
      return { dashes, label: await link.getAttribute('aria-label') };
    };
    expect(await lookOf('planned')).toEqual({
      dashes: '6px, 4px',
      label: expect.stringMatching(/ [A-Z_]+ \(planned\) /),
    });
    expect(await lookOf('actual')).toEqual({
      dashes: 'none',
      label: expect.stringMatching(/ [A-Z_]+ (?!\()/),
    });
  });

  it.each([
    ['MATCH (x:Pers', 'Person'],
    ['MATCH (a)-[r:SUPP', 'SUPPORTED_BY'],
    ['MATCH (c:Country) WHERE c.iso', 'iso3'],
    ['MATCH (c:Country {cod', 'code'],
    ['MATCH ()-[m:MENTIONS]->() WHERE m.firs', 'firstOffset'],
    ['MATCH (n) RETURN coal', 'coalesce'],
    ['MATCH (n) WHER', 'WHERE'],
  ])('completes %s to %s', async (typed, expected) => {
    await open();
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    // The list of a word typed before may still stand for a moment.
    const first = page
      .locator('.cm-tooltip-autocomplete li[aria-selected]')
      .getByText(expected, { exact: true });
    await first.waitFor();
    expect(await first.isVisible()).toBe(true);
  });

  it('colours keywords, strings and numbers apart', async () => {
    await open(`#${new URLSearchParams({ question: "MATCH (n) WHERE n.name = 'A' RETURN 12 AS n" })}`);
    const colours = await page.evaluate<readonly (readonly [string, string])[]>(
      "[...document.querySelectorAll('.cm-line span')].map((span) => [span.textContent, getComputedStyle(span).color])",
    );
    const colourOf = (word: string) => colours.find(([text]) => text === word)?.[1];
    const found = ['MATCH', "'A'", '12'].map(colourOf);
    expect([found.includes(undefined), new Set(found).size]).toEqual([false, 3]);
  });

  it('colours a word by what it is where it stands', async () => {
    const question = [
      'MATCH (name:Person) WHERE name.id IN $names AND name.end IS NULL AND EXISTS { (name)--() }',
      'WITH name.role AS role, count(*) AS count, type(last([])) AS type',
      "WHERE any(status IN [1] WHERE status = 'it\\'s AND') RETURN role, status, count, type UNION ALL RETURN 1 AS names",
    ].join('\n');
    await open(`#${new URLSearchParams({ question })}`);
    const spans = await page.evaluate<readonly (readonly [string, string])[]>(
      "[...document.querySelectorAll('.cm-line span')].map((span) => [span.textContent, getComputedStyle(span).color])",
    );
    const wordsIn = (colour: string) => [
      ...new Set(spans.filter(([, one]) => one === colour).map(([text]) => text)),
    ];
    const colourOf = (word: string) => spans.find(([text]) => text === word)?.[1] ?? '';
    expect(wordsIn(colourOf('MATCH')).join(' ')).toBe(
      'MATCH WHERE IN AND IS NULL EXISTS WITH AS RETURN UNION ALL',
    );
    expect(wordsIn(colourOf('any'))).toEqual(['count', 'type', 'last', 'any']);
    expect(wordsIn(colourOf("'it\\'s AND'"))).toEqual(["'it\\'s AND'"]);
    expect(spans.filter(([text, one]) => text === 'count' && one !== colourOf('any')).length).toBe(2);
  });

  it('completes parameters, and nothing within a text', async () => {
    const options = page.locator('.cm-tooltip-autocomplete li');
    await open(`#${new URLSearchParams({ question: 'RETURN $country AS a, ' })}`);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('$co');
    await options.getByText('country', { exact: true }).waitFor();
    expect(await options.allTextContents()).toEqual(['country']);
    await page.keyboard.press('Escape');
    await page.keyboard.type(" AS b, 'ma");
    await page.keyboard.press('Control+Space');
    await page.keyboard.type("t' AS c, coal");
    await options.getByText('coalesce', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type("esce('co");
    await page.keyboard.press('Control+Space');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect(await options.count()).toBe(0);
  });

  it('says in the server’s words why a question is refused', async () => {
    await open(`#${new URLSearchParams({ question: 'MATCH (n) DETACH DELETE n' })}`);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const refusal = await page.getByRole('alert').textContent();
    expect(refusal).toBe('"DETACH" is not allowed in a question: questions may only read.');
  });

  it('gives a link that opens the same question with the same parameters', async () => {
    await open();
    await choose('Who visited a country');
    await page.getByLabel('$code').fill('AM');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(`${server.address}cypher#file=visits-to-country.cypher&%24code=AM`);
    await open(new URL(link).hash);
    expect(await page.getByLabel('$code').inputValue()).toBe('AM');
  });

  it('returns to the question that ran before by Back', async () => {
    await open();
    await choose('Which posts of a country are held by whom');
    await page.getByLabel('$code').fill('RU');
    await run();
    await run();
    await page.getByLabel('$code').fill('IR');
    await run();
    await choose('Who visited a country');
    await run();
    await page.goBack();
    await page.getByText('Which posts of a country are held by whom').last().waitFor();
    expect(await page.getByLabel('$code').inputValue()).toBe('IR');
    await page.goBack();
    await expect.poll(() => page.getByLabel('$code').inputValue()).toBe('RU');
    expect(await page.locator('[role=tabpanel]').count()).toBe(0);
    await page.goForward();
    await expect.poll(() => page.getByLabel('$code').inputValue()).toBe('IR');
  });

  it('opens an own question from its link without running it', async () => {
    await open(`#${new URLSearchParams({ question: VISITS })}`);
    expect(await page.locator('.cm-content').textContent()).toBe(VISITS);
    expect(await page.locator('[role=tabpanel]').count()).toBe(0);
  });

  it('saves the answer as CSV and JSON', async () => {
    await open(`#${new URLSearchParams({ question: `RETURN 'a, "b"' AS x, [1, 2] AS y` })}`);
    await run();
    expect(await download('Download CSV')).toEqual({
      file: 'answer.csv',
      text: 'x,y\r\n"a, ""b""","[1,2]"\r\n',
    });
    const { file, text } = await download('Download JSON');
    expect([file, JSON.parse(text)]).toEqual(['answer.json', [{ x: 'a, "b"', y: [1, 2] }]]);
  });

  it('is linked with the playground both ways', async () => {
    await open();
    await page.getByRole('link', { name: 'GraphQL playground' }).click();
    await page.getByRole('link', { name: 'Cypher console' }).click();
    await page.waitForSelector('.cm-content');
    expect(page.url()).toBe(`${server.address}cypher`);
  });

  it('completes every property that the graph holds', async () => {
    const ask = async <Row>(question: string): Promise<readonly Row[]> => {
      const body = JSON.stringify({ question });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.address}cypher`, { method: 'POST', headers, body });
      return ((await answer.json()) as { rows: readonly Row[] }).rows;
    };
    const { nodeProperties, relationshipProperties, otherProperties } = VOCABULARY;
    const nodes = await ask<readonly [readonly string[], string]>(NODE_KEYS);
    const links = await ask<readonly [string, string]>(RELATIONSHIP_KEYS);
    expect(nodes.length + links.length).toBeGreaterThan(100);
    expect(
      nodes.filter(([labels, key]) => !labels.some((label) => nodeProperties[label]?.includes(key))),
    ).toEqual([]);
    expect(
      links.filter(([type, key]) => !(relationshipProperties[type] ?? otherProperties).includes(key)),
    ).toEqual([]);
  });

  it('asks no other host and breaks no rule of the policy', () => {
    const own = /^(data:|blob:|about:blank)/;
    const foreign = requests.filter((url) => !url.startsWith(server.address) && !own.test(url));
    const { length } = complaints.filter((text) => text.includes('403'));
    expect({ foreign, complaints: complaints.length - length }).toEqual({ foreign: [], complaints: 0 });
  });
});
