/**
 * Of several files that were dropped or picked at once, the PDFs; a single one is taken as it is, so that the reader hears why it does not
 * open. A file's type is the system's guess by its name.
 */
export function chosenPdfs(files: Iterable<File>): File[] {
  const all = [...files];
  if (all.length <= 1) return all;
  const pdfs = all.filter(({ name, type }) => type === 'application/pdf' || /\.pdf$/i.test(name));
  return pdfs.length > 0 ? pdfs : all.slice(0, 1);
}
