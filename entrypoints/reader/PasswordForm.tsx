export interface PasswordFormProps {
  /** Whether a wrong one was given before. */
  wrong: boolean;
  onPassword(password: string): void;
}

/** Asks for the password of an encrypted file. It goes nowhere and is not kept. */
export function PasswordForm({ wrong, onPassword }: PasswordFormProps) {
  return (
    <main class="notice">
      <h1>This PDF is locked</h1>
      <p class="notice__words" role={wrong ? 'alert' : undefined}>
        {wrong
          ? 'That was not its password. Try again.'
          : 'It opens with the password that its publisher set. The password is not kept.'}
      </p>
      <form
        class="notice__form"
        onSubmit={(event) => {
          event.preventDefault();
          onPassword(new FormData(event.currentTarget).get('password') as string);
        }}
      >
        <label for="password">Password</label>
        <input
          id="password"
          name="password"
          class="field"
          type="password"
          autocomplete="off"
          required
          autofocus
        />
        <button type="submit" class="button button--main">
          Open
        </button>
      </form>
    </main>
  );
}
