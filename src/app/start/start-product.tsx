import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { useSessionsStore } from '#app/shell/sessions-context.tsx';
import { BeginProduct } from './begin-product.tsx';

/** The primary button of the start page: a session without answers. */
export function StartProduct() {
  const { version } = useRuleset();
  const store = useSessionsStore();
  return (
    <BeginProduct
      id="new-product"
      label="Start with a product"
      className="big"
      question="Which product is it?"
      begin={(product) => store.getState().create(product, version)}
    />
  );
}
