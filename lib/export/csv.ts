import Papa from 'papaparse';

/** One column of a table: its heading, and what stands in it for a row; null leaves the cell empty. */
export interface Column<Row> {
  name: string;
  value(row: Row): string | number | null;
}

/** By this Excel knows that a file is UTF-8. */
const BOM = '\uFEFF';

/**
 * What a spreadsheet would run, as OWASP lists it (https://owasp.org/www-community/attacks/CSV_Injection): such a cell gets an
 * apostrophe before it. Ours and not Papa Parse's own, which misses cells of several lines.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180) that Excel opens right: UTF-8 with a byte order mark, CRLF, cells quoted where they must be, nothing that a
 * spreadsheet would take for a formula. The headings always stand there, also when there are no rows.
 */
export const csvOf = <Row>(columns: Column<Row>[], rows: Row[]): string =>
  csvHead(columns) + csvRows(columns, rows);

/** The first line alone, for a table that is written piece by piece. */
export const csvHead = <Row>(columns: Column<Row>[]): string =>
  `${BOM}${lines([columns.map(({ name }) => name)])}`;

/** The lines of some rows, each with its line end. */
export const csvRows = <Row>(columns: Column<Row>[], rows: Row[]): string =>
  lines(rows.map((row) => columns.map(({ value }) => cell(value(row)))));

/** Numbers stay numbers; text loses what no CSV carries. */
const cell = (value: string | number | null): string | number =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : (value ?? '');

const lines = (cells: (string | number)[][]): string =>
  cells.length === 0
    ? ''
    : `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA, header: false })}\r\n`;
