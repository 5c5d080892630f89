import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../lib/backup/write.ts';
import { SCHEMA } from '../../lib/store/db.ts';
import { randomFrom } from '../../scripts/anchoring/random.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { madeLibrary, madeNote, madeReport } from '../made.ts';
import { expect, openExtensionPage, stopWorker, test } from './extension.ts';
import { type Message, onDisk, sendAll, wrongWith } from './library.ts';

const LONG = !!process.env.INSPECTION_LONG;
const SEED = Number(process.env.INSPECTION_SEED ?? 7);

const save = (id: string): Message => ({
  message: 'saveAnnotations',
  request: { report: madeReport(), annotations: [madeNote({ id, createdAt: 1_700_000_000_000 })] },
});
const change = (id: string, note: string): Message => ({
  message: 'changeAnnotation',
  request: { id, change: { note } },
});
const remove = (id: string): Message => ({ message: 'deleteAnnotations', request: { ids: [id] } });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test.describe('what was acknowledged is on disk, and nothing is half written', () => {
  test('although the worker is stopped at any moment during saves', async ({ context }) => {
    const rounds = LONG ? 400 : 25;
    test.setTimeout(60_000 + rounds * 3_000);
    const random = randomFrom(SEED).next;
    const page = await openExtensionPage(context, 'popup.html');
    const kept = new Map<string, string>(); // what was acknowledged of each note: its words, or "deleted"
    const open = new Map<string, Set<string>>(); // what may have been written beside, unacknowledged
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const ids = Array.from({ length: 6 }, (_, i) => `n${round}-${i}`);
      const before = [...kept].filter(([, words]) => words !== 'deleted').slice(-6);
      const messages: [string, string, Message][] = [
        ...ids.map((id): [string, string, Message] => [id, '', save(id)]),
        ...before
          .slice(0, 4)
          .map(([id]): [string, string, Message] => [id, `r${round}`, change(id, `r${round}`)]),
        ...before.slice(4).map(([id]): [string, string, Message] => [id, 'deleted', remove(id)]),
      ];
      const answers = sendAll(
        page,
        messages.map(([, , message]) => message),
      );
      await pause(random() * 60);
      await stopWorker(page);
      for (const [i, done] of (await answers).entries()) {
        const [id, state] = messages[i]!;
        if (done) {
          kept.set(id, state);
          open.delete(id);
          acknowledged += 1;
        } else open.set(id, (open.get(id) ?? new Set()).add(state));
      }
    }
    const disk = await onDisk(page);
    const rows = new Map(disk.annotations.map((row) => [row.id, row.deletedAt ? 'deleted' : row.note]));
    for (const [id, state] of kept)
      expect([state, ...(open.get(id) ?? [])], `${id} as it was acknowledged`).toContain(rows.get(id));
    for (const [id] of rows) expect(kept.has(id) || open.has(id), `${id} was asked for`).toBe(true);
    expect(wrongWith(disk)).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
    console.log(
      `worker stopped ${rounds} times: ${acknowledged} acknowledged, ${rows.size} on disk, none missing`,
    );
  });

  test('although it is stopped while a backup is restored: all of it or nothing, and the screen goes on by itself', async ({
    context,
  }) => {
    const rounds = LONG ? 12 : 3;
    test.setTimeout(60_000 + rounds * 30_000);
    const random = randomFrom(SEED).next;
    const page = await openExtensionPage(context, 'settings.html');
    let expected = 0;
    for (let round = 0; round < rounds; round += 1) {
      const annotations = Array.from({ length: 1500 }, (_, i) =>
        madeNote({ id: `b${round}-${i}`, createdAt: i + 1 }),
      );
      const bytes = await writeBackup({ ...madeLibrary(), reports: [madeReport()], annotations }, Date.now());
      await page
        .getByLabel('Restore a backup')
        .setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) });
      await page.getByRole('button', { name: 'Restore it' }).click();
      await pause(random() * 600);
      await stopWorker(page);
      const { annotations: rows, ...rest } = await onDisk(page);
      expect([expected, expected + 1500]).toContain(rows.length);
      expect(wrongWith({ annotations: rows, ...rest })).toEqual([]);
      await expect(page.getByText(/^Restored\./)).toBeVisible({ timeout: 30_000 });
      expected += 1500;
      const after = await onDisk(page);
      expect(after.annotations).toHaveLength(expected);
      expect(wrongWith(after)).toEqual([]);
    }
  });

  test('although it is stopped while an old database is brought up to date', async ({ context }) => {
    const rounds = LONG ? 60 : 5;
    test.setTimeout(60_000 + rounds * 5_000);
    const random = randomFrom(SEED).next;
    const page = await openExtensionPage(context, 'manifest.json'); // a page that asks nothing by itself
    const old = JSON.parse(await readFile(join(import.meta.dirname, '../fixtures/database-v1.json'), 'utf8'));
    for (let round = 0; round < rounds; round += 1) {
      await stopWorker(page);
      await putBack(page, old, 300);
      const waking = sendAll(page, [{ message: 'settings', request: {} }]);
      await pause(random() * 120);
      await stopWorker(page);
      await waking;
      expect(await sendAll(page, [{ message: 'settings', request: {} }])).toEqual([true]);
      const disk = await onDisk(page);
      expect(disk.version).toBe(SCHEMA * 10); // IndexedDB's number of it
      expect(disk.annotations).toHaveLength(303);
    }
  });

  test('although the whole browser is killed', async ({ profile, server }) => {
    const rounds = LONG ? 20 : 2;
    test.setTimeout(60_000 + rounds * 30_000);
    const random = randomFrom(SEED).next;
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await launchChromium({ profile, port: server.port });
      const page = await openExtensionPage(context, 'popup.html');
      const before = await onDisk(page);
      const ids = new Set(before.annotations.map(({ id }) => id));
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      expect(wrongWith(before)).toEqual([]);
      await page.exposeFunction('acknowledged', (id: string) => acknowledged.push(id));
      const writing = page
        .evaluate(
          async ({ message, round }) => {
            for (let i = 0; ; i += 1) {
              const id = `k${round}-${i}`;
              message.request.annotations[0]!.id = id;
              const answer = await chrome.runtime.sendMessage({ to: 'background', ...message });
              if (answer?.ok) (globalThis as never as { acknowledged(id: string): void }).acknowledged(id);
            }
          },
          { message: save('') as Message & { request: { annotations: { id: string }[] } }, round },
        )
        .catch(() => {});
      await pause(300 + random() * 1_500);
      await killBrowser(profile);
      await writing;
      await context.close().catch(() => {});
    }
    const context = await launchChromium({ profile, port: server.port });
    const disk = await onDisk(await openExtensionPage(context, 'popup.html'));
    const ids = new Set(disk.annotations.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(wrongWith(disk)).toEqual([]);
    console.log(`browser killed ${rounds} times: ${acknowledged.length} acknowledged, none missing`);
    await context.close();
  });

  test('with several tabs writing at once', async ({ context }) => {
    const pages = await Promise.all([1, 2, 3].map(() => openExtensionPage(context, 'popup.html')));
    const answers = await Promise.all(
      pages.map((page, tab) =>
        sendAll(
          page,
          Array.from({ length: 30 }, (_, i) => save(`t${tab}-${i}`)),
        ),
      ),
    );
    expect(answers.flat().every(Boolean)).toBe(true);
    const disk = await onDisk(pages[0]!);
    expect(disk.annotations).toHaveLength(90);
    expect(wrongWith(disk)).toEqual([]);
  });
});

test.describe('nothing is lost by a reader either', () => {
  test('what was deleted comes back by Ctrl+Z, also after the popup was closed, and goes again by Ctrl+Shift+Z', async ({
    context,
  }) => {
    const popup = await openExtensionPage(context, 'popup.html');
    await sendAll(popup, [save('a')]);
    await popup.getByRole('button', { name: 'More for this note' }).click();
    await popup.getByRole('button', { name: 'Delete' }).click();
    await expect(popup.getByText('Note deleted')).toBeVisible();
    await popup.close();

    const again = await openExtensionPage(context, 'popup.html');
    await expect(again.getByRole('button', { name: 'Undo: 1 note deleted' })).toBeVisible();
    await again.getByRole('searchbox').or(again.getByRole('textbox')).first().focus();
    await again.keyboard.press('Control+z'); // the field's own
    expect((await onDisk(again)).annotations[0]!.deletedAt).not.toBe(0);
    await again.getByRole('button', { name: 'Settings' }).focus();
    await again.keyboard.press('Control+z');
    await expect(again.getByText('Undone: 1 note deleted')).toBeVisible();
    await expect(again.getByText('The timeliness of assessments.')).toBeVisible();
    await again.keyboard.press('Control+Shift+z');
    await expect(again.getByText('Done again: 1 note deleted')).toBeVisible();
  });

  test('the bin lists what was deleted and gives it back', async ({ context }) => {
    const page = await openExtensionPage(context, 'settings.html');
    await sendAll(page, [save('a'), save('b')]);
    await sendAll(page, [remove('a'), remove('b')]);
    await expect(page.getByRole('button', { name: /^Bring back/ })).toHaveCount(2);
    await page
      .getByRole('button', { name: /^Bring back/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Bring back/ })).toHaveCount(1);
    expect(wrongWith(await onDisk(page))).toEqual([]);
  });

  test('a backup made here is restored in another browser, and says beforehand what it changes', async ({
    context,
    server,
  }) => {
    const page = await openExtensionPage(context, 'settings.html');
    await sendAll(page, [save('a'), save('b'), save('c')]);
    await sendAll(page, [change('a', 'Ask <b>who</b> owns this.'), remove('c')]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Back up everything' }).click();
    const file = await (await downloading).path();
    await expect(page.getByText(/^2 notes of .* in inspection-notes-backup-/)).toBeVisible();
    await expect(page.getByText(/^Last backup: /)).toBeVisible();
    const here = await onDisk(page);

    const profile = await mkdtemp(join(tmpdir(), 'inspection-notes-'));
    const other = await launchChromium({ profile, port: server.port });
    const there = await openExtensionPage(other, 'settings.html');
    await there.getByLabel('Restore a backup').setInputFiles(file);
    await expect(
      there.getByText(/changes: 2 notes new, 1 note into the bin, as deleted there, 1 report new\./),
    ).toBeVisible();
    expect((await onDisk(there)).annotations).toEqual([]);
    await there.getByRole('button', { name: 'Restore it' }).click();
    await expect(there.getByText(/^Restored\./)).toBeVisible();
    const restored = await onDisk(there);
    expect(restored.annotations).toEqual(here.annotations);
    expect(wrongWith(restored)).toEqual([]);
    await other.close();
    await rm(profile, { recursive: true, force: true });
  });

  test('a file that is no backup is refused in words, and nothing is touched', async ({ context }) => {
    const page = await openExtensionPage(context, 'settings.html');
    await sendAll(page, [save('a')]);
    const before = await onDisk(page);
    await page.getByLabel('Restore a backup').setInputFiles({
      name: 'b.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\x03\x04 and nothing more than that'),
    });
    await expect(
      page.getByText(/^This file was not restored: the file is cut off.* Nothing was changed\.$/),
    ).toBeVisible();
    expect(await onDisk(page)).toEqual(before);
  });
});

/** Every process of the browser that runs on `profile`, ended as a power cut would. */
async function killBrowser(profile: string): Promise<void> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`--user-data-dir=${profile}`)) process.kill(Number(name), 'SIGKILL');
  }
}

/** Put a database of version 1 in place of the one that is there, with `more` notes beside its own. */
const putBack = (page: Page, old: unknown, more: number): Promise<void> =>
  page.evaluate(
    async ({ old, more }) => {
      const { schema, tables } = old as { schema: Record<string, string>; tables: Record<string, never[]> };
      const done = (asking: IDBRequest) =>
        new Promise((resolve, reject) => {
          asking.onsuccess = resolve;
          asking.onerror = () => reject(asking.error);
        });
      await done(indexedDB.deleteDatabase('inspection-notes'));
      const opening = indexedDB.open('inspection-notes', 10);
      const path = (source: string) =>
        source.startsWith('[') ? source.slice(1, -1).split('+') : source.replace('*', '');
      opening.onupgradeneeded = () => {
        for (const [name, indexes] of Object.entries(schema)) {
          const [key = '', ...others] = indexes.split(', ');
          const store = opening.result.createObjectStore(name, key ? { keyPath: path(key) } : {});
          for (const index of others)
            store.createIndex(index.replace('*', ''), path(index), { multiEntry: index.startsWith('*') });
        }
      };
      await done(opening);
      const db = opening.result;
      const transaction = db.transaction(Object.keys(schema), 'readwrite');
      for (const [name, rows] of Object.entries(tables))
        for (const row of rows)
          if (schema[name] === '') transaction.objectStore(name).put(row[1], row[0]);
          else transaction.objectStore(name).put(row);
      for (let i = 0; i < more; i += 1)
        transaction.objectStore('annotations').put({ ...(tables.annotations![0]! as object), id: `m${i}` });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    },
    { old, more },
  );
