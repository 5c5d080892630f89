import type { Annotation } from '../lib/model/annotation.ts';
import type { Library } from '../lib/model/library.ts';
import type { Report } from '../lib/model/report.ts';

/** A made-up report; what a test is about is handed in. */
export const madeReport = (own: Partial<Report> = {}): Report => ({
  id: 'pdf:exampleshire-2022',
  title: 'Exampleshire report',
  source: 'pdf',
  addresses: ['https://files.ofsted.gov.uk/v1/file/50000001'],
  file: null,
  facts: {
    authority: {
      name: 'Exampleshire',
      laCode: '900',
      gssCode: 'E10000099',
      urn: '80999',
      region: 'North East',
    },
    otherAuthorities: [],
    provider: null,
    urn: '80999',
    framework: 'ilacs',
    inspection: {
      start: '2022-10-03',
      end: '2022-10-14',
      published: null,
      leadInspector: 'Joan Sample',
      visit: null,
    },
  },
  group: 'Exampleshire',
  openedAt: 1,
  ...own,
});

/** A made-up note on it. */
export const madeNote = (own: Partial<Annotation> = {}): Annotation => ({
  id: 'a1',
  reportId: 'pdf:exampleshire-2022',
  group: 'Exampleshire',
  kind: 'highlight',
  quote: { exact: 'The timeliness of assessments.', prefix: '', suffix: '' },
  span: { start: 100, end: 130 },
  page: 2,
  finding: null,
  note: '',
  tags: [],
  colour: 'yellow',
  createdAt: 1,
  updatedAt: 1,
  deletedAt: 0,
  ...own,
});

/** An empty library. */
export const madeLibrary = (own: Partial<Library> = {}): Library => ({
  reports: [],
  annotations: [],
  tombstones: [],
  rows: [],
  dismissed: [],
  tags: [],
  readings: [],
  settings: {},
  ...own,
});
