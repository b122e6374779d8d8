import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useKeptSwitch } from '#app/shell/use-kept-switch.ts';
import { SearchField } from '#app/controls/search-field.tsx';

/** The id of the box. */
export const SEARCH = 'faq-search';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Somebody wants to go on to what was found. */
  readonly onLeave: () => void;
}

/**
 * Where one types what one looks for; the arrow down leads on to what is found. `/` leads here from anywhere on the screen,
 * unless it is switched off: single keys get in the way of some.
 */
export function SearchBox({ value, onChange, onLeave }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [hasKey, switchKey] = useKeptSwitch('search-key', true);
  useEffect(() => {
    if (!hasKey) return;
    const toBox = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', toBox);
    return () => document.removeEventListener('keydown', toBox);
  }, [hasKey]);
  const leave = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter'))
      return;
    event.preventDefault();
    onLeave();
  };
  return (
    <>
      <SearchField
        ref={box}
        id={SEARCH}
        label="Search"
        hint="Words, or a place in the law: “13(9)”, an annex with its part and point, a recital. ↓ goes on to what is found."
        value={value}
        onChange={onChange}
        onKeyDown={leave}
      />
      <p className="search-key not-printed">
        <label>
          <input
            type="checkbox"
            checked={hasKey}
            onChange={(event) => switchKey(event.target.checked)}
          />{' '}
          The key <kbd>/</kbd> leads to the search
        </label>
      </p>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
