import { useCallback, useRef } from 'react';
import { usePageKeys } from './page-keys.ts';
import { useKeyboardMode } from './keyboard-mode-context.tsx';

const KEYS = [
  [
    '1 to 9',
    'choose the option with this number, in the question that has the focus or the first without an answer',
  ],
  ['n', 'go to the next question on the page'],
  ['p', 'go to the question before it'],
  ['Enter', 'continue'],
  ['Backspace', 'go back a page'],
  ['?', 'show these keys'],
] as const;

/** The switch of the keyboard mode, and the list of its keys. */
export function KeyboardMode() {
  const [isOn, setIsOn] = useKeyboardMode();
  const dialog = useRef<HTMLDialogElement>(null);
  const help = useCallback((): void => dialog.current?.showModal(), []);
  usePageKeys(isOn, help);
  return (
    <div className="keyboard-mode" data-keys={isOn ? 'on' : 'off'}>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} />{' '}
        Keyboard mode
      </label>
      <button type="button" className="link-button" onClick={help}>
        Show the keys
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys in keyboard mode</h2>
        <dl className="keys">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>Within a field for text all keys write, as everywhere.</p>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </div>
  );
}
