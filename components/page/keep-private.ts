/** What an event of typing tells: the keys, the words, the clipboard. */
const TELLING = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

/**
 * Keeps what is typed into our fields from the page's scripts: such events leave even a closed shadow root, and tools that
 * record visits listen to them. They end at the window, and our own parts get a copy that stays inside. Only a script that
 * listens at the window, too, and did so before us, still hears them. Until the returned function is called.
 */
export function keepPrivate(host: HTMLElement, root: ShadowRoot): () => void {
  const stop = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    if (copy && root.activeElement && !root.activeElement.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of TELLING) addEventListener(type, stop, true);
  return () => {
    for (const type of TELLING) removeEventListener(type, stop, true);
  };
}

/** What our own parts listen to: keys and changed fields. `composed` is left out, so that it stays in the shadow root. */
function copyOf(event: Event): Event | null {
  const inside = { bubbles: true, cancelable: event.cancelable };
  if (event.type === 'input') return new Event('input', inside);
  if (event.type !== 'keydown') return null;
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event as KeyboardEvent;
  return new KeyboardEvent('keydown', {
    ...inside,
    key,
    code,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    isComposing,
  });
}
