/** Fields of a card that can be gone to. */
const FIELDS = { note: '.note__words', tag: '.tags__input' };

/**
 * Put the cursor into a field of the card of `id`, once the panel has drawn it; resolves with the field when it is there, with null
 * when no such card came.
 */
export async function focusField(id: string, field: keyof typeof FIELDS): Promise<HTMLElement | null> {
  await new Promise((done) => setTimeout(done, 60)); // the panel first scrolls to the card itself
  for (let tries = 30; tries > 0; tries -= 1) {
    const card = document.querySelector(`.side [data-id="${CSS.escape(id)}"]`);
    const input = card?.querySelector<HTMLElement>(FIELDS[field]);
    if (input) {
      input.focus({ preventScroll: true });
      input.scrollIntoView({ block: 'center' }); // a long quote would keep it out of sight
      return input;
    }
    await new Promise(requestAnimationFrame);
  }
  return null;
}
