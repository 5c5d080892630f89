import { bytesInWords } from '../../lib/model/bytes.ts';

/** Why a report could not be opened: what happened, what is safe, what to do. */
export class Failure extends Error {
  override name = 'Failure';
  /** Whether trying again may help. */
  readonly retry: boolean;

  constructor(message: string, { retry = false } = {}) {
    super(message);
    this.retry = retry;
  }
}

/** A server answered, but with an error status. */
export function refusedByServer(status: number): Failure {
  if (status === 404 || status === 410)
    return new Failure(
      `There is no report at this address any more (the server answered ${status}). Notes you saved on it are safe. Look for the report on its provider’s page at reports.ofsted.gov.uk.`,
    );
  if (status === 401 || status === 403)
    return new Failure(
      `The server does not hand this report to the reader (it answered ${status}). Open the original, save the PDF, and drop the file here.`,
    );
  return new Failure(
    `The server could not send this report just now (it answered ${status}). Nothing is lost. Try again in a few minutes.`,
    { retry: true },
  );
}

/** Nothing came back, or it stopped half way. */
export const disconnected = (received: number): Failure =>
  new Failure(
    received > 0
      ? `The connection was lost after ${bytesInWords(received)} of the report. Nothing is lost. Try again.`
      : 'The server could not be reached. Nothing is lost. Check your connection, then try again.',
    { retry: true },
  );

export const empty = (): Failure =>
  new Failure('This file is empty, so there is nothing to read. Download it again, or open the original.', {
    retry: true,
  });

export const notPdf = (): Failure =>
  new Failure(
    'This is not a PDF, although it is offered as one: it is a web page or another kind of file. Open the original to see what it is.',
  );

export const damaged = (): Failure =>
  new Failure(
    'This PDF is damaged and cannot be opened. Notes you saved on it are safe. Download it again, or open the original.',
    { retry: true },
  );

export const handoverGone = (): Failure =>
  new Failure(
    'This tab no longer knows which PDF it was opened for. Go back to the page with the PDF and choose “Open in the reader” again.',
  );

export const copyGone = (): Failure =>
  new Failure(
    'There is no copy of this report on this computer any more. Notes you saved on it are safe. Open the file again to see them in their places.',
  );

/** Any surprise, in words; a Failure as it is. */
export const failureOf = (error: unknown): Failure =>
  error instanceof Failure
    ? error
    : new Failure(
        `The report could not be opened (${error instanceof Error ? error.message : String(error)}). Notes you saved on it are safe. Try again, or open the original.`,
        { retry: true },
      );
