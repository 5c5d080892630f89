import { expect, test } from 'vitest';
import { hashtag } from '../../../lib/export/hashtag.ts';

test.each([
  ['caseload', '#caseload'],
  ['Care leavers', '#Care-leavers'],
  ['theme/oversight', '#theme/oversight'],
  ['it’s, well: odd!', '#it-s-well-odd'],
  ['under_score', '#under_score'],
  ['__init__', '#init'],
  ['2024', '#tag-2024'],
  ['2024 plan', '#2024-plan'],
  ['Gwasanaethau plant', '#Gwasanaethau-plant'],
  ['!!!', null],
])('writes %j as %j', (tag, written) => expect(hashtag(tag)).toBe(written));
