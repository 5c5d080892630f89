import { expect, test } from 'vitest';
import type { Tag } from '../../../lib/model/tag.ts';
import { moved, neighbours, placed, type TagPlace } from '../../../lib/model/tag-order.ts';
import { bareTag, codebook, type TagNode } from '../../../lib/model/tag-tree.ts';

const tag = (name: string, own: Partial<Tag> = {}) => ({ ...bareTag(name), ...own, count: 1 });
const TREE = [
  tag('care', { order: 0 }),
  tag('health', { parent: 'care' }),
  tag('homes', { parent: 'care' }),
  tag('front door', { order: 1 }),
  tag('plans', { order: 2 }),
];
const nodes = codebook(TREE);
const shape = (list: TagNode[]) => list.map(({ name, depth }) => `${'. '.repeat(depth)}${name}`);
const after = (changes: ReturnType<typeof placed>) =>
  shape(codebook(TREE.map((one) => ({ ...one, ...changes.find(({ name }) => name === one.name)?.change }))));

test.each<[string, TagPlace, string, string[]]>([
  ['plans', 'before', 'care', ['plans', 'care', '. health', '. homes', 'front door']],
  ['plans', 'after', 'health', ['care', '. health', '. plans', '. homes', 'front door']],
  ['plans', 'under', 'front door', ['care', '. health', '. homes', 'front door', '. plans']],
  ['health', 'after', 'plans', ['care', '. homes', 'front door', 'plans', 'health']],
  ['care', 'under', 'plans', ['front door', 'plans', '. care', '. . health', '. . homes']],
])('%s goes %s %s', (name, place, target, wanted) => {
  expect(after(placed(nodes, name, place, target))).toEqual(wanted);
});

test('one place up or down among its neighbours, with all that stands below', () => {
  expect(after(moved(nodes, 'care', 1))).toEqual(['front door', 'care', '. health', '. homes', 'plans']);
  expect(after(moved(nodes, 'homes', -1))).toEqual(['care', '. homes', '. health', 'front door', 'plans']);
  expect([moved(nodes, 'care', -1), moved(nodes, 'homes', 1), neighbours(nodes, 'plans')]).toEqual([
    [],
    [],
    ['front door', null],
  ]);
});
