import { describe, expect, test } from 'vitest';
import { type RawSender, senderOf } from '../../../lib/messages/sender.ts';

const OWN = { id: 'ours', root: 'chrome-extension://ours/' };
const PAGE = 'https://reports.ofsted.gov.uk/provider/21/990001';

describe('who sent a message', () => {
  test.each<[string, RawSender, ReturnType<typeof senderOf>]>([
    ['the popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, { tabId: null, page: null }],
    [
      'the reader in a tab',
      { id: 'ours', url: 'chrome-extension://ours/reader.html?id=1', tab: { id: 7 }, frameId: 0 },
      { tabId: 7, page: null },
    ],
    [
      'a tab of a private window',
      { id: 'ours', url: PAGE, tab: { id: 3, incognito: true }, frameId: 0 },
      { tabId: 3, page: PAGE, isPrivate: true },
    ],
    ['the background worker', { id: 'ours', origin: 'chrome-extension://ours' }, { tabId: null, page: null }],
    ['our script in a page', { id: 'ours', url: PAGE, tab: { id: 3 }, frameId: 0 }, { tabId: 3, page: PAGE }],
  ])('%s is known', (_, raw, sender) => {
    expect(senderOf(raw, OWN)).toEqual(sender);
  });

  test.each<[string, RawSender]>([
    ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/page.html' }],
    ['another extension that names our page', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
    ['nobody', {}],
    ['one without an address', { id: 'ours', tab: { id: 3 } }],
    ['a frame inside a page', { id: 'ours', url: PAGE, tab: { id: 3 }, frameId: 4 }],
    ['a page without a tab', { id: 'ours', url: PAGE }],
    ['a host that begins as we do', { id: 'ours', url: 'chrome-extension://oursandmore/popup.html' }],
    ['what is no address', { id: 'ours', url: 'ours', tab: { id: 3 } }],
  ])('%s is nobody', (_, raw) => {
    expect(senderOf(raw, OWN)).toBeNull();
  });
});
