import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/browser/launch.ts';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));

const OFSTED = [
  'https://files.api.ofsted.gov.uk/*',
  'https://files.ofsted.gov.uk/*',
  'https://reports.ofsted.gov.uk/*',
];

const SHARED = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

test.describe('the built extension asks for what the README explains, and for no more', () => {
  for (const [build, own] of [
    ['chrome-mv3', ['declarativeNetRequestWithHostAccess', 'sidePanel']],
    ['firefox-mv3', ['webRequest', 'webRequestBlocking']],
  ] as const) {
    test(build, () => {
      const manifest = manifestOf(build);
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual([...SHARED, ...own].sort());
      expect([...manifest.host_permissions].sort()).toEqual(OFSTED);
      expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual([
        'https://reports.ofsted.gov.uk/*',
      ]);
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
      expect(policy).toContain("frame-ancestors 'none'");
    });
  }

  test('Chrome is new enough to look at response headers', () => {
    expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('128');
  });
});
