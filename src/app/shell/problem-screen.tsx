import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { START } from '#app/addresses.ts';
import { Screen } from './screen.tsx';

interface ProblemScreenProps {
  readonly title: string;
  /** What happened. */
  readonly happened: ReactNode;
  /** What is safe. */
  readonly safe: ReactNode;
  /** Stands above the heading. */
  readonly above?: ReactNode;
  /** Ways on, before the one to the start page. */
  readonly children?: ReactNode;
}

/** A page that says what happened, what is safe, and where to go from here. */
export function ProblemScreen({ title, happened, safe, above, children }: ProblemScreenProps) {
  return (
    <Screen title={title} above={above} className="problem">
      <p>{happened}</p>
      <p>{safe}</p>
      <div className="actions">
        {children}
        <Link href={START}>Go to the start page</Link>
      </div>
    </Screen>
  );
}
