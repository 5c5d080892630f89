import type { ComponentChild } from 'preact';
import { pageOf, type Side } from './side.ts';

export interface CompareTableProps<Row> {
  title: string;
  sides: Side[];
  rows: Row[];
  name(row: Row): string;
  cell(row: Row, i: number): ComponentChild;
}

/** A row for each thing that is compared, a column for each side; it scrolls by itself where the window is narrow. */
export function CompareTable<Row>({ title, sides, rows, name, cell }: CompareTableProps<Row>) {
  return (
    <section class="compare__part" aria-label={title}>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys */}
      <section class="compare__region" tabIndex={0} aria-label={`${title}, table`}>
        <table class="compare__table" style={{ '--sides': sides.length }}>
          <thead>
            <tr>
              <td />
              {sides.map((side) => (
                <th key={side.name} scope="col">
                  <a href={pageOf(side)}>{side.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={name(row)}>
                <th scope="row">{name(row)}</th>
                {sides.map((side, i) => (
                  <td key={side.name}>{cell(row, i)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
