/** Fields of a card that can be gone to. */
const FIELDS = { note: '.note__words', tag: '.tags__input' };

/** Put the cursor into a field of the card of `id`, once the panel has drawn it. */
export function focusField(id: string, field: keyof typeof FIELDS): void {
  let tries = 30;
  const look = () => {
    const card = document.querySelector(`.side [data-id="${CSS.escape(id)}"]`);
    const input = card?.querySelector<HTMLElement>(FIELDS[field]);
    if (input) {
      input.focus({ preventScroll: true });
      input.scrollIntoView({ block: 'center' }); // a long quote would keep it out of sight
    } else if (tries-- > 0) requestAnimationFrame(look);
  };
  setTimeout(look, 60); // the panel first scrolls to the card itself
}
