import type { Example } from 'virtual:examples';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { BeginProduct } from '#app/start/begin-product.tsx';

/** Begins a session with the answers of an example. */
export function UseAsTemplate({ example }: { readonly example: Example }) {
  const { version } = useRuleset();
  const store = useSessionsStore();
  const { answers, product: copiedFrom } = example;
  const template = { answers, remarks: {}, copiedFrom };
  return (
    <BeginProduct
      id="template"
      label="Use as a template"
      question="Which product of yours is it?"
      begin={(product) => store.getState().createFrom(product, version, template)}
    >
      <p>
        It begins with the answers of this example, each marked to be confirmed until you have
        looked at it.
      </p>
    </BeginProduct>
  );
}
