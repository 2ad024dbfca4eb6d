import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import type { GeneratedPayroll } from '../support/payrolls/generated-payroll.ts';
import { generatedPayroll } from '../support/payrolls/generated-payroll.ts';
import { byGrade, knownGroup, knownStandings } from '../support/payrolls/known-standing.ts';
import { download, figure, numberIn, readCsv, screenTable } from './atlas.ts';
import {
  dropAndRead,
  dropFile,
  groupBy,
  openDesk,
  readPayroll,
  region,
  waitForFigures,
  waitForLook,
} from './desk.ts';

const formula = `=cmd|' /C calc'!A0`;

/** The lines of a payroll as records, its head first. */
const recordsOf = ({ text, delimiter }: GeneratedPayroll): string[][] =>
  Papa.parse<string[]>(text.trimEnd(), { delimiter }).data;

test('an HR team drops a payroll, and its figures are what plain arithmetic gives', async ({
  page,
}) => {
  const payroll = generatedPayroll({ rows: 300, seed: 4, style: 'coded' });
  const standings = knownStandings(payroll.people);
  const all = knownGroup(standings);
  const grades = byGrade(standings).map(({ grade, all }) => ({ grade, ...knownGroup(all) }));
  const [head = [], ...records] = recordsOf(payroll);
  const names = records.map((_, at) => (at === 0 ? formula : `Person ${at}`));
  const rows = records.map((cells, at) => [...cells, names[at]!]);
  const content = Papa.unparse([[...head, 'Name'], ...rows]);
  await openDesk(page);

  await test.step('sees how it was read, and that every row is taken', async () => {
    await dropFile(page, { name: 'payroll.csv', content });
    await waitForLook(page);
    await expect(page.getByLabel('Separator')).toHaveValue(',');
    await expect(page.getByLabel('Role of Annual Salary', { exact: true })).toHaveValue('pay');
    await expect(page.getByLabel('Pay period of Annual Salary')).toHaveValue('year');
    const account = await readPayroll(page);
    await expect(account.getByRole('status')).toHaveText(
      'payroll.csv has 300 rows: 300 taken as they are, none taken corrected, none refused. It has no blank lines.',
    );
    await waitForFigures(page);
  });

  await test.step('the whole payroll adds up', async () => {
    const stat = (term: string) =>
      page.locator('dl > div').filter({ hasText: term }).locator('dd').first();
    await expect(stat('People')).toHaveText('300');
    expect(numberIn(await stat('Payroll, as paid').innerText())).toBe(Math.round(all.payroll));
    expect(numberIn(await stat('Median market ratio').innerText())).toBeCloseTo(all.ratio!, 2);
    expect(numberIn(await stat('Below market P25').innerText())).toBeCloseTo(all.belowP25, 1);
    expect(numberIn(await stat('Cost to the target').innerText())).toBe(Math.round(all.cost));
  });

  await test.step('so does every group, and a small one is hidden', async () => {
    const groups = await groupBy(page, 'Grade');
    const { rows: shown } = await screenTable(groups);
    const file = readCsv((await download(page, groups, /^Download CSV/)).bytes);
    expect(shown).toHaveLength(grades.length);
    // G8 has too few people, and hidden alone they are the rest of the whole.
    const few = grades.filter(({ people }) => people < 5);
    expect(few.length).toBeGreaterThan(0);
    const hidden = new Set(few.map(({ grade }) => grade));
    const rest = grades.filter(({ grade }) => !hidden.has(grade));
    const fewest = rest.reduce((a, b) => (b.people < a.people ? b : a));
    if (few.reduce((sum, { people }) => sum + people, 0) < 5) hidden.add(fewest.grade);
    for (const of of grades) {
      const onScreen = shown.find(([grade]) => grade === of.grade)!;
      const inFile = file.rows.find(([grade]) => grade === of.grade)!;
      const cell = (name: string) => inFile[file.heads.indexOf(name)]!;
      if (hidden.has(of.grade)) {
        expect(onScreen.slice(1, 5)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
        expect(cell('people')).toBe('');
        continue;
      }
      expect([cell('people'), cell('below_target')]).toEqual([`${of.people}`, `${of.belowTarget}`]);
      expect(Number(cell('payroll_usd_year'))).toBeCloseTo(of.payroll, 1);
      expect(Number(cell('pay_median_usd_year'))).toBeCloseTo(of.payMedian!, 1);
      expect(Number(cell('market_ratio'))).toBeCloseTo(of.ratio!, 3);
      expect(Number(cell('below_p25'))).toBeCloseTo(of.belowP25, 1);
      expect(Number(cell('cost_usd_year'))).toBeCloseTo(of.cost, 1);
      expect(numberIn(onScreen[1]!)).toBe(of.people);
      expect(numberIn(onScreen[3]!)).toBe(Math.round(of.payroll));
      expect(numberIn(onScreen[5]!)).toBeCloseTo(of.ratio!, 2);
    }
  });

  await test.step('and everybody, in a file that keeps the reader’s columns and runs nothing', async () => {
    const {
      notes,
      heads,
      rows: people,
    } = readCsv((await download(page, figure(page, 'people'), 'Everybody as CSV')).bytes);
    expect(notes.join('\n')).toContain('payroll.csv');
    expect(people).toHaveLength(300);
    expect(heads.slice(-head.length - 1)).toEqual([...head, 'Name']);
    for (const each of people) {
      const cell = (name: string) => each[heads.indexOf(name)]!;
      const at = Number(cell('line')) - 2;
      const { person, place, p50, ratio, gap, cost } = standings[at]!;
      expect(cell('person_id')).toBe(person.id);
      expect([cell('soc_code'), cell('market_place')]).toEqual([person.soc, place]);
      expect(Number(cell('pay_usd_year'))).toBeCloseTo(person.pay, 2);
      expect(Number(cell('pay_p50_usd_year'))).toBe(p50 ?? 0);
      expect(Number(cell('market_ratio'))).toBeCloseTo(ratio ?? 0, 4);
      expect(Number(cell('gap_usd_year'))).toBeCloseTo(gap ?? 0, 2);
      expect(Number(cell('cost_usd_year'))).toBeCloseTo(cost ?? 0, 2);
      const original = at === 0 ? [...records[0]!, `'${formula}`] : [...records[at]!, names[at]!];
      expect(each.slice(-original.length)).toEqual(original);
    }
  });

  await test.step('one person on the screen is who they are in the file', async () => {
    const worst = standings.reduce((a, b) => ((b.ratio ?? 9) < (a.ratio ?? 9) ? b : a));
    const { heads, rows: people } = await screenTable(figure(page, 'people'));
    const cell = (name: string) => people[0]![heads.findIndex((head) => head.startsWith(name))]!;
    expect(cell('Person')).toBe(worst.person.id);
    expect(numberIn(cell('Pay at full time'))).toBe(Math.round(worst.person.pay));
    expect(numberIn(cell('Market ratio'))).toBeCloseTo(worst.ratio!, 2);
    expect(numberIn(cell('Missing to'))).toBe(Math.round(worst.gap!));
  });

  await test.step('bands are built from the market, saved, and changed by typing', async () => {
    const bands = region(page, 'Pay bands');
    await bands.getByRole('button', { name: 'Build bands from the market' }).click();
    const rounded = (amount: number) => Math.round(amount / 100) * 100;
    const built = grades.map(({ grade, marketMedian }) => ({
      grade,
      minimum: rounded((2 * marketMedian!) / 2.5),
      midpoint: rounded(marketMedian!),
      maximum: rounded(((2 * marketMedian!) / 2.5) * 1.5),
    }));
    for (const { grade, minimum, midpoint, maximum } of built) {
      const value = (end: string) =>
        bands.getByRole('textbox', { name: `${end} of ${grade}`, exact: true });
      await expect(value('Minimum')).toHaveValue(minimum.toLocaleString('en-US'));
      await expect(value('Midpoint')).toHaveValue(midpoint.toLocaleString('en-US'));
      await expect(value('Maximum')).toHaveValue(maximum.toLocaleString('en-US'));
    }
    const saved = readCsv((await download(page, bands, 'Save the bands')).bytes);
    expect(saved.rows.map((row) => row[0]).sort()).toEqual(built.map(({ grade }) => grade));

    const inGrade = (grade: string) => standings.filter(({ person }) => person.grade === grade);
    const counts = async (grade: string) => {
      const { heads, rows: shown } = await screenTable(figure(page, 'bands-people'));
      const row = shown.find(([name]) => name === grade)!;
      return ['Below', 'In', 'Above'].map((word) =>
        numberIn(row[heads.findIndex((head) => head.startsWith(`${word} range`))]!),
      );
    };
    const known = ({ grade, minimum, maximum }: (typeof built)[number]) => [
      inGrade(grade).filter(({ person }) => person.pay < minimum).length,
      inGrade(grade).filter(({ person }) => person.pay >= minimum && person.pay <= maximum).length,
      inGrade(grade).filter(({ person }) => person.pay > maximum).length,
    ];
    await expect(figure(page, 'bands-people')).toBeVisible();
    for (const band of built) expect(await counts(band.grade)).toEqual(known(band));

    const g3 = built.find(({ grade }) => grade === 'G3')!;
    const raised = { ...g3, minimum: g3.midpoint - 1_000 };
    expect(known(raised)).not.toEqual(known(g3));
    await bands
      .getByRole('textbox', { name: 'Minimum of G3', exact: true })
      .fill(`${raised.minimum}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => counts('G3')).toEqual(known(raised));

    await page.getByLabel('Bring everyone to').selectOption('the minimum of their range');
    const minimums = new Map(
      built.map((band) => [band.grade, (band.grade === 'G3' ? raised : band).minimum]),
    );
    const cost = standings.reduce((sum, { person }) => {
      return sum + Math.max(0, minimums.get(person.grade)! - person.pay) * person.fte;
    }, 0);
    await expect
      .poll(async () =>
        numberIn(
          await page
            .locator('dl > div')
            .filter({ hasText: 'Cost to the target' })
            .locator('dd')
            .first()
            .innerText(),
        ),
      )
      .toBe(Math.round(cost));
  });

  await test.step('the pay gap of each grade is (men − women) ÷ men', async () => {
    const { rows: shown } = await screenTable(figure(page, 'gap'));
    const mean = (of: 'women' | 'men', grade: string) => {
      const pays = payroll.people.filter(
        ({ sex, ...person }) => sex === of && person.grade === grade,
      );
      return { count: pays.length, pay: pays.reduce((sum, { pay }) => sum + pay, 0) / pays.length };
    };
    let compared = 0;
    for (const [grade = '', women, men, gap = ''] of shown) {
      const [w, m] = [mean('women', grade), mean('men', grade)];
      if (w.count < 5 || m.count < 5) expect(gap).toBe('hidden');
      if (gap === 'hidden') continue;
      expect([women, men]).toEqual([`${w.count}`, `${m.count}`]);
      expect(numberIn(gap)).toBeCloseTo((100 * (m.pay - w.pay)) / m.pay, 1);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });

  await test.step('a pricing sheet goes on paper alone', async () => {
    const sheet = region(page, 'Pricing sheet');
    await page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await sheet.getByRole('button', { name: 'Print this sheet' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(figure(page, 'sheet-prices').getByRole('table')).toBeVisible();
    await expect(sheet.getByText('Checksum of the inputs')).toBeVisible();
    for (const other of ['Against the market', 'Pay bands', 'Women and men', 'Your payroll']) {
      await expect(page.getByRole('heading', { name: other, exact: true })).toBeHidden();
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('a messy payroll is read with its period letters, mended and matched by hand', async ({
  page,
}) => {
  const payroll = generatedPayroll({ rows: 120, seed: 11, style: 'period-letters' });
  const [head = [], ...records] = recordsOf(payroll);
  const [title, rate] = [head.indexOf('Job Title'), head.indexOf('Pay Rate')];
  // Two people share a title that nobody knows, three have no pay.
  const unknown = 'Zqxv Wjkp';
  const [strangers, unpaid] = [
    [3, 40],
    [7, 20, 90],
  ];
  const messy = records.map((cells, at) =>
    cells.map((cell, column) => {
      if (column === title && strangers.includes(at)) return unknown;
      return column === rate && unpaid.includes(at) ? 'see note' : cell;
    }),
  );
  await openDesk(page);

  const refused =
    await test.step('rows without pay are refused, and can be taken away', async () => {
      const content = Papa.unparse([head, ...messy]);
      const account = await dropAndRead(page, { name: 'messy.csv', content });
      await expect(account.getByRole('status')).toContainText(
        /^messy\.csv has 120 rows: .* 3 refused/,
      );
      const parts = await account.locator('dl strong').allInnerTexts();
      expect(parts.map(Number).reduce((sum, part) => sum + part, 0)).toBe(120);
      const file = await download(page, account, 'Download refused rows (3)');
      expect(file.name).toBe('messy-refused-rows.csv');
      const { data } = Papa.parse<string[]>(file.bytes.toString('utf8').trimEnd());
      expect(data[0]!.slice(0, 3)).toEqual(['line', 'column', 'reason']);
      expect(data.slice(1).map(([line]) => line)).toEqual(unpaid.map((at) => `${at + 2}`));
      return data;
    });

  await test.step('one choice from the search serves all who share a title', async () => {
    const item = page.getByRole('listitem').filter({ hasText: unknown });
    await expect(item).toContainText('2 people');
    await item.getByRole('button', { name: 'Search' }).click();
    await item.getByRole('combobox', { name: /^Search an occupation/ }).fill('registered nurse');
    await page
      .getByRole('option', { name: /Registered Nurses/ })
      .first()
      .click();
    await expect(item).toContainText('29-1141');
    await expect(page.locator('summary').filter({ hasText: 'Titles and places' })).toContainText(
      'all matched',
    );
    await waitForFigures(page);
    const people = await download(page, figure(page, 'people'), 'Everybody as CSV');
    const { heads, rows } = readCsv(people.bytes);
    const nurses = rows.filter((row) => row[heads.indexOf('job_title')] === unknown);
    expect(nurses.map((row) => row[heads.indexOf('soc_code')])).toEqual(['29-1141', '29-1141']);
    // Pay by the hour, day, week, month and year, all of them a year's at full time.
    for (const row of rows) {
      const known = payroll.people.find(({ id }) => id === row[heads.indexOf('person_id')])!;
      expect(Number(row[heads.indexOf('pay_usd_year')])).toBeCloseTo(known.pay, 2);
    }
    expect(rows).toHaveLength(117);
  });

  await test.step('the refused rows, mended, are read as they are', async () => {
    const [own = [], ...rows] = refused;
    const mended = rows.map((cells, row) =>
      cells.map((cell, at) => (at === rate + 3 ? records[unpaid[row]!]![rate]! : cell)),
    );
    const content = Papa.unparse([own, ...mended]);
    const account = await dropAndRead(page, { name: 'mended.csv', content });
    await expect(account.getByRole('status')).toContainText(
      /^mended\.csv has 3 rows: .* none refused/,
    );
  });
});
