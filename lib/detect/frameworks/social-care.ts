import type { Framework } from './framework.ts';

/** Social care common inspection framework: homes, fostering, adoption, family centres, supported accommodation. */
export const sccif: Framework = {
  id: 'sccif',
  names: [/^inspected under the social care common inspection framework/i],
  areas:
    /^(?:overall experiences and progress of children and young people|how well children and young people are helped and protected|the effectiveness of leaders and managers|children['’]s education and learning|children['’]s health|overall experiences and progress of .{3,60}|how well .{3,60} are helped and protected)(?:,? taking into account)?$/i,
  lists: [
    { heading: /^statutory requirements?$/i, force: 'must', table: 'due' },
    { heading: /^recommendations?$/i, force: 'should', paragraphs: true },
  ],
};
