/**
 * Fills the extension's own database with `size` made-up notes of 60 words, on a report for each 50 and an authority for each 30
 * (153 at most). Runs in a page of the extension, so it leans on nothing outside itself.
 */
export async function seedLibrary(size: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const opening = indexedDB.open('inspection-notes');
    opening.onsuccess = () => done(opening.result);
  });
  const written = (transaction: IDBTransaction) =>
    new Promise<void>((done) => {
      transaction.oncomplete = () => done();
    });
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  // "w" and the number in letters: 11,000 words, a few of them very common, as in any language.
  const wordOf = (n: number) => `w${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(Math.floor(10_000 * random() ** 3))).join(' ');
  const pick = (from: string[]): string => from[Math.floor(from.length * random())]!;
  const [groups, reports] = [
    Math.max(1, Math.min(153, Math.floor(size / 30))),
    Math.max(1, Math.floor(size / 50)),
  ];
  const counts = new Map<
    string,
    { kind: string; name: string; group: string; count: number; newest: number }
  >();
  for (let from = 0; from < size; from += 5000) {
    const transaction = database.transaction(['annotations', 'unindexed', 'reports'], 'readwrite');
    for (let i = from; i < Math.min(size, from + 5000); i += 1) {
      const report = `pdf:${i % reports}`;
      const group = `Exampleshire${(i % reports) % groups}`;
      const [id, createdAt] = [crypto.randomUUID(), 1_700_000_000_000 + i * 1000];
      const kind = pick(['highlight', 'highlight', 'recommendation', 'judgement', 'concern', 'strength']);
      const grade = kind === 'judgement' ? pick(['outstanding', 'good', 'requires improvement']) : null;
      transaction.objectStore('annotations').put({
        id,
        reportId: report,
        group,
        kind,
        quote: { exact: words(40), prefix: 'p'.repeat(32), suffix: 's'.repeat(32) },
        span: { start: i, end: i + 300 },
        page: 3,
        fragment: null,
        finding:
          kind === 'highlight'
            ? null
            : { rule: 'seed', area: words(2), grade, current: true, heading: null, force: null },
        note: words(20),
        tags: [wordOf(Math.floor(200 * random() ** 2))],
        themes: [pick(['early-help', 'workforce', 'front-door', 'management-oversight'])],
        colour: kind === 'highlight' ? 'yellow' : null,
        createdAt,
        updatedAt: createdAt,
        deletedAt: 0,
      });
      transaction.objectStore('unindexed').put({ id, at: createdAt });
      const inspection = {
        start: '2022-10-03',
        end: '2022-10-14',
        published: null,
        leadInspector: null,
        visit: null,
      };
      const authority = {
        name: group,
        laCode: '900',
        gssCode: 'E10000099',
        urn: '80999',
        region: 'North East',
      };
      if (i < reports)
        transaction.objectStore('reports').put({
          id: report,
          title: report,
          source: 'pdf',
          addresses: [`https://files.ofsted.gov.uk/v1/file/${i}`],
          file: null,
          facts: {
            authority,
            otherAuthorities: [],
            provider: null,
            urn: null,
            framework: 'ilacs',
            inspection,
          },
          group,
          openedAt: 1,
        });
      for (const [kind, name] of [
        ['group', group],
        ['report', report],
      ] as const) {
        const before = counts.get(`${kind} ${name}`)?.count ?? 0;
        counts.set(`${kind} ${name}`, { kind, name, group, count: before + 1, newest: createdAt });
      }
    }
    await written(transaction);
  }
  const transaction = database.transaction('counts', 'readwrite');
  for (const count of counts.values()) transaction.objectStore('counts').put(count);
  await written(transaction);
  database.close();
}

/** How many rows a table of the extension's database has; runs in a page of the extension. */
export const countRows = (table: string): Promise<number> =>
  new Promise((done) => {
    const opening = indexedDB.open('inspection-notes');
    opening.onsuccess = () => {
      const counting = opening.result.transaction(table).objectStore(table).count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  });
