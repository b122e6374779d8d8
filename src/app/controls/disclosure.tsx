import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that opens on demand. */
export function Disclosure({ summary, className = '', children }: DisclosureProps) {
  return (
    <details className={`disclosure ${className}`}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
