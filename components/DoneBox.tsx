export interface DoneBoxProps {
  done: boolean;
  onChange(done: boolean): void;
}

/** Whether what a saved recommendation asks for is done: a box to tick. */
export function DoneBox({ done, onChange }: DoneBoxProps) {
  return (
    <label class="done">
      <input
        type="checkbox"
        checked={done}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      Done
    </label>
  );
}
