import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** The one place from which something is said to those who do not see the screen. Silent until told. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  const announce = useCallback((said: string) => setMessage(said), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="visually-hidden" data-announcement="">
        {message}
      </p>
    </AnnounceContext>
  );
}

export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}
