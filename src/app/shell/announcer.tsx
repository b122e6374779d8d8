import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** After this long a message has been read out, and would only lie about. In milliseconds. */
const READ_OUT = 5000;

interface Announcement {
  readonly message: string;
  /** Counts up, so that the same words said again are news. */
  readonly number: number;
}

/** The one place from which something is said to those who do not see the screen. Silent until told. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ message, number }, setSaid] = useState<Announcement>({ message: '', number: 0 });
  const announce = useCallback(
    (said: string) => setSaid((last) => ({ message: said, number: last.number + 1 })),
    [],
  );
  useEffect(() => {
    if (message === '') return;
    const clear = setTimeout(() => setSaid((last) => ({ ...last, message: '' })), READ_OUT);
    return () => clearTimeout(clear);
  }, [message, number]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="visually-hidden" data-announcement="">
        <span key={number}>{message}</span>
      </p>
    </AnnounceContext>
  );
}

export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}
