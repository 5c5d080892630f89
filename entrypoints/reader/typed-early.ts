import { takesLetters } from './keyboard.ts';

/** Letters that were typed before the field was there that they are meant for. */
export interface TypedEarly {
  /** Put them where the cursor is in `field`, as if typed there, and hold back no more; without a field they are dropped. */
  into(field: HTMLElement | null): void;
}

/** Holds back what is typed from now on, outside of fields, until its field has come. */
export function typedEarly(): TypedEarly {
  let letters = '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || takesLetters(event.target))
      return;
    if (event.key.length === 1) letters += event.key;
    else if (event.key === 'Enter') letters += '\n';
    else if (event.key === 'Backspace') letters = letters.slice(0, -1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKeyDown, { capture: true });
  return {
    into: (field) => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || letters === '')
        return;
      field.setRangeText(letters, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letters, inputType: 'insertText' }));
    },
  };
}
