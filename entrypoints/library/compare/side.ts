import type { Read } from '../../../lib/history/subjects.ts';
import { ALL_NOTES, libraryHash } from '../../../lib/model/library-address.ts';

/** One of those that are compared. */
export interface Side {
  /** Its group. */
  name: string;
  read: Read[];
  /** The provider whose reports these are; null for the council. */
  about: string | null;
  notes: number;
}

/** Its own page. */
export const pageOf = ({ name }: Side): string =>
  libraryHash({ view: 'authority', filter: { ...ALL_NOTES, groups: [name] } });
