import { useState } from 'react';
import { useLocation } from 'wouter';
import { sessionAddress } from '#app/addresses.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import type { Product } from '#sessions/session.ts';
import { useFocusBack } from '#app/shell/focus-back.ts';
import { askToKeep } from './ask-to-keep.ts';
import { ProductForm } from './product-form.tsx';

/** The primary button, and the small form that it opens. */
export function StartProduct() {
  const { version } = useRuleset();
  const store = useSessionsStore();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const [, navigate] = useLocation();
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className="button primary big"
        onClick={() => setIsOpen(true)}
      >
        Start with a product
      </button>
    );
  }
  const start = async (product: Product): Promise<void> => {
    const session = await store.getState().create(product, version);
    askToKeep();
    navigate(sessionAddress(session.id));
  };
  return (
    <div className="card">
      <h2>Which product is it?</h2>
      <ProductForm
        id="new-product"
        product={{ name: '', version: '' }}
        submit="Start"
        onSubmit={start}
        onCancel={() => setIsOpen(false)}
      />
    </div>
  );
}
