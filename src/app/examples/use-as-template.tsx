import { useState } from 'react';
import type { Example } from 'virtual:examples';
import { useLocation } from 'wouter';
import { sessionAddress } from '#app/addresses.ts';
import { useFocusBack } from '#app/shell/focus-back.ts';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { askToKeep } from '#app/start/ask-to-keep.ts';
import { ProductForm } from '#app/start/product-form.tsx';
import type { Product } from '#sessions/session.ts';

/** Begins a session with the answers of an example. */
export function UseAsTemplate({ example }: { readonly example: Example }) {
  const { version } = useRuleset();
  const store = useSessionsStore();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useFocusBack(isOpen);
  const [, navigate] = useLocation();
  if (!isOpen) {
    return (
      <div className="actions">
        <button
          ref={opener}
          type="button"
          className="button primary"
          onClick={() => setIsOpen(true)}
        >
          Use as a template
        </button>
      </div>
    );
  }
  const begin = async (product: Product): Promise<void> => {
    const { answers, product: copiedFrom } = example;
    const session = await store
      .getState()
      .createFrom(product, version, { answers, remarks: {}, copiedFrom });
    askToKeep();
    navigate(sessionAddress(session.id));
  };
  return (
    <div className="card">
      <h2>Which product of yours is it?</h2>
      <p>
        It begins with the answers of this example, each marked to be confirmed until you have
        looked at it.
      </p>
      <ProductForm
        id="template"
        product={{ name: '', version: '' }}
        submit="Start"
        onSubmit={begin}
        onCancel={() => setIsOpen(false)}
      />
    </div>
  );
}
