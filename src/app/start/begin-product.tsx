import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { sessionAddress } from '#app/addresses.ts';
import { useFocusBack } from '#app/shell/focus-back.ts';
import type { Product, Session } from '#sessions/session.ts';
import { askToKeep } from './ask-to-keep.ts';
import { ProductForm } from './product-form.tsx';

interface BeginProductProps {
  /** The ids of the controls begin with it. */
  readonly id: string;
  /** What the button says that opens the form. */
  readonly label: string;
  readonly className?: string;
  readonly question: string;
  /** Stores the new session. Rejects if it could not be stored; the form then stays and says so. */
  readonly begin: (product: Product) => Promise<Session>;
  /** What has to be known before. */
  readonly children?: ReactNode;
}

/** A button that asks which product it is, and goes on with its new session. */
export function BeginProduct(props: BeginProductProps) {
  const { id, label, className = '', question, begin, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const [, navigate] = useLocation();
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className={`button primary ${className}`}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </button>
    );
  }
  const start = async (product: Product): Promise<void> => {
    const session = await begin(product);
    askToKeep();
    navigate(sessionAddress(session.id));
  };
  return (
    <div className="card">
      <h2>{question}</h2>
      {children}
      <ProductForm
        id={id}
        product={{ name: '', version: '' }}
        submit="Start"
        onSubmit={start}
        onCancel={() => setIsOpen(false)}
      />
    </div>
  );
}
