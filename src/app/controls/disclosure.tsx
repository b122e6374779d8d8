import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  /** For what costs too much to be worked out before somebody looks. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Something that opens on demand. */
export function Disclosure({ summary, className = '', onOpen, children }: DisclosureProps) {
  return (
    <details
      className={`disclosure ${className}`}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
