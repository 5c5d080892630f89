import type { Box } from '../../components/page/place.ts';

/** Where `range` stands in the tab's view, also when it is in a frame. */
export function boxOfRange(range: Range): Box {
  const { left, top, bottom } = range.getBoundingClientRect();
  return inTab({ left, top, bottom }, range.startContainer.ownerDocument!);
}

/** `box` of `document`'s view in the view of the tab. */
export function inTab(box: Box, document: Document): Box {
  const frame = document.defaultView?.frameElement;
  if (!frame) return box;
  const { left, top } = frame.getBoundingClientRect();
  return inTab({ left: box.left + left, top: box.top + top, bottom: box.bottom + top }, frame.ownerDocument);
}
