import { describe, expect, test } from 'vitest';
import { findFramework } from '../../../lib/detect/find-framework.ts';
import { reportText } from '../../report-text.ts';

describe('findFramework', () => {
  test.each([
    ['Inspection of Exampleshire local authority children’s services', 'ilacs'],
    ['Inspection of Exampleshire Council children’s services', 'ilacs'],
    ['Inspection of children’s social care services', 'ilacs'],
    ['The impact of leaders on social work practice with children and families', 'ilacs'],
    ['Focused visit to Exampleshire children’s services', 'ilacs-focused-visit'],
    ['Monitoring visit to Northmoor children’s services', 'monitoring-visit'],
    ['Monitoring visit of Northmoor Council', 'monitoring-visit'],
    [
      'Inspection of services for children in need of help and protection, children looked after and care leavers',
      'sif',
    ],
    [
      'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
      'sif',
    ],
    ['Review of the effectiveness of the Local Safeguarding Children Board', 'lscb-review'],
    ['Inspection of looked after children services', 'looked-after-children-2013'],
    ['Joint targeted area inspection of Northmoor', 'jtai'],
    ['Joint targeted area inspection of the multi-agency response to neglect in Northmoor', 'jtai'],
    ['Area SEND inspection of Northmoor Local Area Partnership', 'send'],
    ['Inspected under the social care common inspection framework', 'sccif'],
    ['Progress monitoring inspection report:', 'school-monitoring'],
    ['What is it like to attend this school?', 'eif'],
    ['What is it like to be a learner with this provider?', 'further-education'],
    ['What is it like to attend this early years setting?', 'early-years'],
    ['Quality of teaching, learning and assessment', 'cif'],
    ['Safeguarding standards met', 'report-card'],
  ])('%j is %s', (title, id) => {
    expect(findFramework(reportText('p Dear Ms Sample', `h1 ${title}`, 'p Yours sincerely'))?.id).toBe(id);
  });

  test.each([
    'Northmoor’s children’s services have improved since Ofsted’s last inspection, leaders say.',
    'Council welcomes inspection of its libraries',
    'What we do at this school',
  ])('stays silent on %j', (words) => {
    expect(findFramework(reportText(`p ${words}`))).toBeNull();
  });

  test('an article about a visit is no letter', () => {
    expect(
      findFramework(
        reportText('h1 Monitoring visit to Northmoor children’s services', 'p Leaders are pleased.'),
      ),
    ).toBeNull();
  });

  test('the first block that names one decides', () => {
    const letter = reportText(
      'p Dear Ms Sample',
      'h1 Focused visit to Northmoor children’s services',
      'h2 Inspection of Northmoor local authority children’s services',
      'p Yours sincerely',
    );
    expect(findFramework(letter)?.id).toBe('ilacs-focused-visit');
  });
});
